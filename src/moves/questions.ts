/**
 * Every file with questions of moves: reading it makes them known (`src/web/form/question.ts`). A question for a new move goes in
 * the file of its subject, so that adding one takes the chart, that file and a test.
 */
import '../accountability/completion.forms.js';
import '../applications/handling.forms.js';
import '../contact/complaints/answering.forms.js';
import '../contact/complaints/handling.forms.js';
import '../decisions/change/change-endings.forms.js';
import '../decisions/change/change.forms.js';
import '../decisions/change/reservation.forms.js';
import '../decisions/hearing.forms.js';
import '../decisions/late/late.forms.js';
import '../decisions/apart.forms.js';
import '../decisions/refusing.forms.js';
import '../decisions/standing-still.forms.js';
import '../jury/involvement.forms.js';
import '../objections/appeal.forms.js';
import '../objections/deciding.forms.js';
import '../objections/handling.forms.js';
import '../objections/hearing.forms.js';
import '../payments/accounts/account.forms.js';
import '../rounds/council.forms.js';
import '../rounds/round.forms.js';

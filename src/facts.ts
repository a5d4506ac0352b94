import {
  answerFacts,
  applicantFacts,
  applicationFacts,
  entryFacts,
} from './applications/applications.facts.js';
import { poolFacts } from './budget/budget.facts.js';
import { complaintFacts } from './contact/complaints/complaints.facts.js';
import { grantFacts } from './decisions/change/grant.facts.js';
import { lateFacts } from './decisions/late/late.facts.js';
import { letterFacts } from './documents/letters/letters.facts.js';
import type { FactReaders } from './engine/surroundings.js';
import { grantorFacts } from './identity/grantor.facts.js';
import { jurorFacts, juryFacts, sheetFacts } from './jury/jury.facts.js';
import { objectionFacts } from './objections/objections.facts.js';
import { bankFacts } from './payments/payments.facts.js';
import { deliveryFacts } from './mail/delivery.facts.js';
import { outageFacts } from './rounds/outage.facts.js';
import { reportFacts, roundFacts } from './rounds/rounds.facts.js';

/** Every line from the outside world to a rule: which subject reads which fact. A fact nobody reads does not compile. */
export const factReaders: FactReaders = {
  round: roundFacts,
  entries: entryFacts,
  pool: poolFacts,
  applicant: applicantFacts,
  jury: juryFacts,
  juror: jurorFacts,
  sheets: sheetFacts,
  report: reportFacts,
  answers: answerFacts,
  letters: letterFacts,
  application: applicationFacts,
  late: lateFacts,
  bank: bankFacts,
  delivery: deliveryFacts,
  grant: grantFacts,
  grantor: grantorFacts,
  outage: outageFacts,
  objection: objectionFacts,
  complaint: complaintFacts,
};

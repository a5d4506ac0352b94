import { Engine1 } from './migrations/0001-engine.js';
import { Identity2 } from './migrations/0002-identity.js';
import { Schemes3 } from './migrations/0003-schemes.js';
import { Rounds4 } from './migrations/0004-rounds.js';
import { Applications5 } from './migrations/0005-applications.js';
import { Organisations6 } from './migrations/0006-organisations.js';
import { Documents7 } from './migrations/0007-documents.js';
import { Jury8 } from './migrations/0008-jury.js';
import { Budget9 } from './migrations/0009-budget.js';
import { Decisions10 } from './migrations/0010-decisions.js';
import { Payments11 } from './migrations/0011-payments.js';
import { Accountability12 } from './migrations/0012-accountability.js';
import { Worklist13 } from './migrations/0013-worklist.js';
import { Privacy14 } from './migrations/0014-privacy.js';
import { Mail15 } from './migrations/0015-mail.js';
import { Agenda16 } from './migrations/0016-agenda.js';
import { Archive17 } from './migrations/0017-archive.js';
import { Objections18 } from './migrations/0018-objections.js';
import { Law23 } from './migrations/0023-law.js';
import { Legal19 } from './migrations/0019-legal.js';
import { Batches20 } from './migrations/0020-batches.js';
import { PersonRequests21 } from './migrations/0021-person-requests.js';
import { Contact22 } from './migrations/0022-contact.js';
import { AccountChanges24 } from './migrations/0024-account-changes.js';
import { Reachability25 } from './migrations/0025-reachability.js';
import { LetterNumbers26 } from './migrations/0026-letter-numbers.js';
import { LetterEdits27 } from './migrations/0027-letter-edits.js';
import { BudgetDecisions28 } from './migrations/0028-budget-decisions.js';
import { AccountBases29 } from './migrations/0029-account-bases.js';
import { CaseNumbers30 } from './migrations/0030-case-numbers.js';

/** Every migration in the order they run; the same files serve SQLite and PostgreSQL. */
export const migrations = [
  Engine1,
  Identity2,
  Schemes3,
  Rounds4,
  Applications5,
  Organisations6,
  Documents7,
  Jury8,
  Budget9,
  Decisions10,
  Payments11,
  Accountability12,
  Worklist13,
  Privacy14,
  Mail15,
  Agenda16,
  Archive17,
  Objections18,
  Legal19,
  Batches20,
  PersonRequests21,
  Contact22,
  Law23,
  AccountChanges24,
  Reachability25,
  LetterNumbers26,
  LetterEdits27,
  BudgetDecisions28,
  AccountBases29,
  CaseNumbers30,
];

import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { FileStore } from '../../documents/files.queries.js';
import { filesOfDossier } from '../../documents/stored-files.queries.js';
import type { Whose } from '../../identity/about-person.js';
import { forgetWhoHasNothing, leaveDossier } from '../../identity/people.erasing.js';
import { Erasers } from '../erasing.js';
import { answerRequest, type GivenAnswer } from './requests.js';
import { RequestMail } from './request-mail.js';
import type { RequestOutcome } from './person-request.entity.js';
import type { Verdict } from './verdicts.queries.js';

/** Where erasing happens. */
@Injectable()
export class Furnace {
  constructor(
    readonly database: Database,
    readonly store: FileStore,
    readonly erasers: Erasers,
    readonly mail: RequestMail,
  ) {}
}

/** What may go, and of whom. */
export interface Erasure {
  readonly whose: Whose;
  readonly verdicts: readonly Verdict[];
}

/** What becomes of a request to be erased: all, some or nothing may go. */
export function outcomeOf(verdicts: readonly Verdict[]): RequestOutcome {
  if (verdicts.every(({ may }) => may)) return 'done';
  return verdicts.some(({ may }) => may) ? 'partly' : 'refused';
}

/** Answers a request to be erased and takes away what may go, in one transaction; the files of drafts go first. */
export async function eraseAndAnswer(
  { database, store, erasers, mail }: Furnace,
  { whose, verdicts }: Erasure,
  given: Omit<GivenAnswer, 'outcome'>,
): Promise<{ readonly refusal: string } | undefined> {
  const drafts = verdicts.flatMap(({ draftId }) => draftId ?? []);
  for (const draft of drafts)
    for (const { id } of await database.read((em) => filesOfDossier(em, draft))) await store.remove(id);
  return database.inTransaction(
    async (tx) => {
      const no = await answerRequest(tx, mail, { ...given, outcome: outcomeOf(verdicts) });
      if (no) return no;
      for (const draft of drafts) for (const { erase } of erasers.ofDossier) await erase(tx, draft);
      for (const erase of erasers.ofPerson) await erase(tx, ownOnly({ whose, verdicts }));
      for (const { leavesId } of verdicts) if (leavesId) await leaveDossier(tx, whose.personId, leavesId);
      await forgetWhoHasNothing(tx, whose.personId);
      return undefined;
    },
    (no) => no === undefined,
  );
}

/** The photo of a plan of somebody else is not theirs to take away. */
function ownOnly({ whose, verdicts }: Erasure): Whose {
  const others = new Set(verdicts.map(({ leavesId }) => leavesId));
  return { ...whose, dossierIds: whose.dossierIds.filter((id) => !others.has(id)) };
}

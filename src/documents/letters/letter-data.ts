import type { EntityManager } from 'typeorm';
import type { LetterText } from '../../../workflows/letters.parts.js';
import type { Values } from '../../../workflows/placeholders.js';
import type { LegalRegime } from '../../../workflows/settings.js';
import { applicationOf, grantorOf } from '../../applications/applications.queries.js';
import { apartProposal } from '../../decisions/apart.queries.js';
import { newestDecision, waitingDecision } from '../../decisions/decisions.queries.js';
import { lateObjection } from '../../decisions/late/late-words.queries.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { Grantor } from '../../identity/grantor.entity.js';
import { Person } from '../../identity/person.entity.js';
import { roundOf } from '../../rounds/rounds.queries.js';
import { versionById } from '../../schemes/versions.queries.js';
import { lateValues } from './late-values.js';
import { letterValues } from './letter-values.js';
import { remedyValues } from './remedy-words.js';
import { viewsValues } from './views-words.js';
import { givenValues } from './payee-values.js';
import { objectionLetterData } from './objection-letter.js';

/** Everything a letter of one dossier can mention, and who it goes to. */
export interface LetterData {
  readonly values: Values;
  readonly grantor: Grantor;
  readonly recipient: { readonly name: string; readonly addressLines: string[] };
  readonly texts: Awaited<ReturnType<typeof versionById>>['texts'];
  readonly caseNumber: string;
  /** Which rules its letters must hold to. */
  readonly regime: LegalRegime;
}

/** The letter that is meant: its kind, the day that stands in it, and where its links lead. */
export interface MeantLetter {
  readonly kind: string;
  readonly on: string;
  readonly baseUrl: string;
  /** What only the decision will say; for a look at a letter before there is one. */
  readonly thoughtUp?: Values;
  /** What somebody wrote for this very letter, in place of the text of the scheme. */
  readonly edited?: LetterText;
}

/** Reads what a letter dated on this day would say; nothing of it is stored yet. */
export async function letterData(
  tx: EntityManager,
  dossier: Dossier,
  meant: MeantLetter,
): Promise<LetterData> {
  const application = await applicationOf(tx, dossier);
  if (!application) return objectionLetterData(tx, dossier, meant);
  const { settings, texts } = await versionById(tx, dossier.versionId);
  const grantor = await grantorOf(tx, dossier);
  const decision = await decisionTold(tx, dossier);
  const values = letterValues(dossier, {
    application,
    settings,
    grantor,
    round: await roundOf(tx, dossier),
    decision,
    given: await givenValues(tx, [{ application, amount: decision?.amount ?? 0 }], settings),
    ...meant,
  });
  const said: Values = { ...values, ...(await wordsBeside(tx, dossier)), ...meant.thoughtUp };
  const recipient = recipientOf(await addressee(tx, dossier, application.ownerId));
  const about = { caseNumber: String(said['caseNumber']), regime: settings.legalRegime };
  return { ...about, values: said, grantor, recipient, texts };
}

/** What stands in other dossiers and texts: a reaction, a supplement, our being late, and the advice about one plan. */
const wordsBeside = async (tx: EntityManager, dossier: Dossier): Promise<Values> => ({
  ...(await viewsValues(tx, dossier)),
  ...(await remedyValues(tx, dossier)),
  ...(await lateValues(tx, dossier)),
  juryAdvice: (await apartProposal(tx, dossier))?.juryAdvice,
});

/** The decision that a letter is about: one that waits to be announced, else the newest. */
const decisionTold = async (tx: EntityManager, { id }: Dossier) =>
  (await waitingDecision(tx, id)) ?? newestDecision(tx, id);

/** Whoever applied; of our being late with an objection whoever made that. */
const addressee = async (tx: EntityManager, dossier: Dossier, ownerId: string): Promise<Person> =>
  (await lateObjection(tx, dossier))?.objectors[0] ?? tx.findOneByOrFail(Person, { id: ownerId });

const recipientOf = ({ name, postalAddress }: Person): LetterData['recipient'] => ({
  name,
  addressLines: (postalAddress ?? '').split('\n').filter((line) => line !== ''),
});

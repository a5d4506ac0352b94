import { In, type EntityManager } from 'typeorm';
import type { Addressees, Effects } from '../../workflows/effects.js';
import type { Values } from '../../workflows/placeholders.js';
import { fillWithGaps } from '../../workflows/texts.js';
import { Grantor } from '../identity/grantor.entity.js';
import { Person } from '../identity/person.entity.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { goesByPost, writtenTo } from '../mail/by-post.queries.js';
import { kindOfMessage } from '../mail/message-kinds.js';
import { isLettered } from '../mail/decision-messages.js';
import { addresseesOf } from '../mail/addressees.js';
import { knownValues } from '../mail/known-values.js';
import { roundOf } from '../rounds/rounds.queries.js';
import { versionById } from '../schemes/versions.queries.js';
import { number } from '../web/format.js';
import type { Scene } from './effect-words.js';
import type { Foresight } from './foresight.js';

/** Who hears of a move, by name, and what their mail is called: looked up as the mail itself would be written. */
export async function sceneOf(em: EntityManager, { happened, effects }: Foresight): Promise<Scene> {
  const { dossier } = happened;
  const round = await roundOf(em, dossier);
  const grantor = await em.findOneByOrFail(Grantor, { id: dossier.grantorId });
  const values = await knownValues({ ...happened, tx: em }, { round, grantor }, inSubjects);
  const people = new Map<Addressees, string>();
  for (const { type, params } of effects) {
    const { to } = params as Effects['message'];
    if (type === 'message' && !people.has(to))
      people.set(to, await whoGets(em, to, await addresseesOf(em, to, dossier)));
  }
  return {
    ...(await waysOf(em, dossier)),
    who: (to) => people.get(to) ?? groups[to],
    subject: await subjects(em, dossier.versionId, values),
  };
}

/** The same for plans that are moved along together: only what they have in common. */
export async function sharedScene(em: EntityManager, { happened }: Foresight): Promise<Scene> {
  const { settings, dossier } = happened;
  const { year } = await roundOf(em, dossier);
  const subject = await subjects(em, dossier.versionId, { schemeName: settings.schemeName, year });
  return {
    who: (to) => groups[to],
    subject,
    ...(await waysOf(em, dossier)),
  };
}

/** Which letters and messages to whoever applied or objects go by post (Awb 2:8). */
async function waysOf(
  em: EntityManager,
  dossier: Dossier,
): Promise<Pick<Scene, 'byPost' | 'posted' | 'lettered'>> {
  const posted = new Set<string | undefined>();
  for (const kind of ['requests', 'notices'] as const)
    if ((await writtenTo(em, dossier, kind)).size > 0) posted.add(kind);
  if (await goesByPost(em, dossier)) posted.add('decisions');
  const byPost = (as: string): boolean => posted.has(as);
  const kindOf = ({ template }: { template: string }) => kindOfMessage(template) ?? '';
  const lettered: Scene['lettered'] = (message) => isLettered(message.template) && byPost(kindOf(message));
  return {
    byPost,
    lettered,
    posted: (message) =>
      (message.to === 'applicant' || message.to === 'payee') &&
      !isLettered(message.template) &&
      byPost(kindOf(message)),
  };
}

async function subjects(em: EntityManager, versionId: string, values: Values): Promise<Scene['subject']> {
  const { messages } = (await versionById(em, versionId)).texts;
  return ({ template, with: given }) =>
    fillWithGaps(messages[template]?.subject ?? template, { ...values, ...given });
}

/** What may stand in a subject (`checkTexts`): it is read on a locked telephone. */
const inSubjects = [
  'caseNumber',
  'schemeName',
  'year',
  'closesAt',
  'closesOn',
  'days',
  'decisionDueOn',
  'deadline',
  'newClosesAt',
];

async function whoGets(
  em: EntityManager,
  to: Addressees,
  recipients: readonly { readonly personId: string | null; readonly address: string | null }[],
): Promise<string> {
  const ids = recipients.flatMap(({ personId }) => personId ?? []);
  if (recipients.length === 0) return `${groups[to]} (nu is dat niemand)`;
  if (ids.length !== recipients.length || ids.length > 3)
    return `${groups[to]} (${number(recipients.length)})`;
  const people = await em.findBy(Person, { id: In(ids) });
  const names = people.map(({ name, email }) =>
    email ? name || email : `${name}, die geen e-mail heeft: stuur een brief`,
  );
  return `${groups[to]} (${names.join(', ')})`;
}

const groups: Readonly<Record<Addressees, string>> = {
  applicant: 'de aanvrager',
  payee: 'de aanvrager',
  payeeAsKnown: 'de aanvrager, op elk adres dat wij kennen',
  entrants: 'iedereen die meedoet',
  draftOwners: 'iedereen met een concept',
  subscribers: 'wie bericht wilde en de verenigingen',
  jurors: 'de juryleden',
  undeclaredJurors: 'de juryleden die nog geen betrokkenheid opgaven',
  unscoredJurors: 'de juryleden die nog niet alles beoordeelden',
  handlers: 'de behandelaars',
  otherApplicants: 'wie een plan heeft waar het bezwaar ook over gaat',
  complainedOf: 'de collega’s over wie de klacht gaat',
};

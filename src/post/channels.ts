import type { EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { rowsBy } from '../database/rows.js';
import { personById } from '../identity/roles.queries.js';
import { messageKinds, recordReachability } from '../mail/reachability.effects.js';
import type { MessageKind, Reachability } from '../mail/reachability.entity.js';
import { onPaper, reachabilityOf } from '../mail/reachability.queries.js';

/** How somebody gets each kind of message from a grantor now, and what they said before, newest first. */
export interface Channels {
  readonly name: string;
  readonly email: string | null;
  readonly now: Readonly<Record<MessageKind, 'e-mail' | 'post'>>;
  readonly said: readonly Reachability[];
}

/** What is asked about each kind of message, as it is written down with the answer. */
export const kindQuestions: Readonly<Record<MessageKind, string>> = {
  decisions: 'Hoe wilt u onze besluiten krijgen?',
  requests: 'Hoe wilt u het horen als wij iets van u nodig hebben?',
  notices: 'Hoe wilt u andere berichten krijgen, zoals een bevestiging of een herinnering?',
};

/** The two answers. */
export const wayNames = { 'e-mail': 'Per e-mail, en op uw eigen pagina', post: 'Met de post' } as const;
export type Ways = Readonly<Record<MessageKind, keyof typeof wayNames>>;

/** Reads how somebody is reached now; an application that was sent in said something about it. */
export async function channelsOf(
  em: EntityManager,
  { personId, grantorId }: { personId: string; grantorId: string },
): Promise<Channels | undefined> {
  const person = await personById(em, personId);
  if (!person) return undefined;
  const sent = await rowsBy(em, Application, { ownerId: personId, grantorId });
  const saidNo = sent.some(({ answers }) => answers?.['decisionByEmail'] === 'no');
  const people = [{ id: person.id, email: person.email, saidNo }];
  const now = {} as Record<MessageKind, 'e-mail' | 'post'>;
  for (const kind of messageKinds)
    now[kind] = (await onPaper(em, { people, grantorId, kind })).has(personId) ? 'post' : 'e-mail';
  const said = await reachabilityOf(em, { personId, grantorId });
  return { name: person.name, email: person.email, now, said };
}

/** Who said what to whom, how and at what moment (UTC ms). */
export interface Saying {
  readonly personId: string;
  readonly grantorId: string;
  readonly ways: Ways;
  readonly channel: string;
  readonly byId: string;
  readonly at: number;
}

/** Writes every answer down that is another than before; a yes needs an address. Answers the sentence when it cannot be. */
export async function sayChannels(tx: EntityManager, saying: Saying): Promise<string | undefined> {
  const { ways, ...how } = saying;
  const before = await channelsOf(tx, how);
  if (!before) return 'Deze persoon is niet bekend.';
  if (!before.email && messageKinds.some((kind) => ways[kind] === 'e-mail'))
    return 'Er is geen e-mailadres bekend. Kies voor de post.';
  // Later than what was said before, also within one millisecond: the newest counts.
  const at = Math.max(how.at, Number(before.said[0]?.at ?? 0) + 1);
  const news = messageKinds.filter((kind) => isNews(before, kind, ways));
  await recordReachability(
    tx,
    news.map((kind) => ({ ...how, at, kind, ...answerOf(kind, ways) })),
  );
  return undefined;
}

const isNews = ({ now, said }: Channels, kind: MessageKind, ways: Ways): boolean =>
  ways[kind] !== now[kind] || !said.some((one) => one.kind === kind);

const answerOf = (kind: MessageKind, ways: Ways): Pick<Reachability, 'electronic' | 'wording'> => ({
  electronic: ways[kind] === 'e-mail',
  wording: `${kindQuestions[kind]} ${wayNames[ways[kind]]}`,
});

/** The answers in a posted form, or the kinds that have none. */
export function readWays(
  body: Readonly<Record<string, unknown>>,
): { ways: Ways } | { missing: MessageKind[] } {
  const isWay = (given: unknown): given is keyof typeof wayNames => given === 'e-mail' || given === 'post';
  const missing = messageKinds.filter((kind) => !isWay(body[kind]));
  if (missing.length > 0) return { missing };
  return { ways: Object.fromEntries(messageKinds.map((kind) => [kind, body[kind]])) as Ways };
}

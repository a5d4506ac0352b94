import type { Href } from '../../web/site/context.js';
import { fullDate, weekdayDate } from '../../web/format.js';
import type { OwnDossier } from '../own-dossier.js';
import { account, anotherAccount } from './account-todos.js';
import { changes, determination, views } from './grant-todos.js';
import { lateTodos } from './late-todos.js';
import { executionEndsOn } from './present.js';
import { whereIs } from './where.js';

/** Something the applicant must do, or may do, now. */
export interface Todo {
  readonly key: string;
  readonly must: boolean;
  readonly title: string;
  readonly sentences: readonly string[];
  /** What is missing, in the words of staff: a line for each thing. */
  readonly missing?: readonly string[];
  readonly button?: { readonly label: string; readonly href: Href };
  readonly also?: { readonly label: string; readonly href: Href };
}

/** What the applicant must do now, and then what they may do; `today` is a local date. */
export function todosOf(own: OwnDossier, today: string): Todo[] {
  const found = [
    supplement(own),
    views(own),
    presentation(own, today),
    account(own),
    anotherAccount(own),
    work(own),
    determination(own),
    ...changes(own),
    ...lateTodos(own, today),
  ];
  return found
    .filter((todo) => todo !== undefined)
    .toSorted((one, other) => Number(other.must) - Number(one.must));
}

function supplement({ dossier, memory, missing, options }: OwnDossier): Todo | undefined {
  if (whereIs(dossier).step !== 'awaitingSupplement') return undefined;
  const until = fullDate(memory.remedyDeadlineOn ?? '');
  const blocked = options.find(({ type }) => type === 'supplement')?.reasons ?? [];
  return {
    key: 'supplement',
    must: true,
    title: `Wij missen nog iets. Stuur dit uiterlijk ${until}`,
    sentences: [
      ...blocked,
      'Krijgen wij niets? Dan kunnen wij besluiten om uw aanvraag niet te behandelen. Lukt het niet op tijd? Bel ons.',
    ],
    missing: missing?.split('\n').filter((line) => line.trim() !== ''),
    ...(blocked.length === 0 && {
      button: { label: 'Vul uw aanvraag aan', href: `/aanvragen/${dossier.id}/controleren` },
    }),
  };
}

function presentation({ dossier, round, log }: OwnDossier, today: string): Todo | undefined {
  const on = round.presentationOn;
  const isInvited = log.some(({ type }) => type === 'inviteToPresent');
  if (whereIs(dossier).step !== 'admitted' || !isInvited || !on || on < today) return undefined;
  return {
    key: 'presentation',
    must: true,
    title: `Kom op ${weekdayDate(on)} vertellen over uw plan`,
    sentences: [
      ...(round.presentationPlace ? [`Plaats: ${round.presentationPlace}.`] : []),
      'Wij bellen u over de tijd. Kunt u die dag niet? Laat het ons weten, dan zoeken wij samen een oplossing.',
    ],
  };
}

function work(own: OwnDossier): Todo | undefined {
  const { dossier, options } = own;
  const { completion } = whereIs(dossier);
  if (completion !== 'executing' && completion !== 'checkIn') return undefined;
  const more = options.find(({ type }) => type === 'requestExtension');
  return {
    key: 'work',
    must: completion === 'checkIn',
    title: 'Is uw plan klaar?',
    sentences: [
      `U heeft de tijd tot en met ${fullDate(executionEndsOn(own))}. Eén zin is genoeg. Een foto mag, maar hoeft niet.`,
      ...(more?.reasons ?? []),
    ],
    button: { label: 'Vertel hoe het is geworden', href: `/mijn/${dossier.id}/klaar` },
    ...(more?.reasons.length === 0 && {
      also: { label: 'Vraag meer tijd', href: `/mijn/${dossier.id}/zet/requestExtension` },
    }),
  };
}

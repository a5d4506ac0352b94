import { fullDate, weekdayDate } from '../../web/format.js';
import type { TimelineItem } from '../../web/timeline.js';
import { pastOf } from './past.js';
import { byWords, decisionDueOn, executionEndsOn, presentOf } from './present.js';
import type { OwnDossier } from '../own-dossier.js';
import { progressOf, whereIs } from './where.js';

/** The whole way of a plan: what happened, what goes on now, and what is to come with its expected dates. */
export function timelineOf(own: OwnDossier): TimelineItem[] {
  return [...pastOf(own), ...nowOf(own), ...comingOf(own)];
}

/** What is over already stands in the past, and is not said again. */
function nowOf(own: OwnDossier): TimelineItem[] {
  return presentOf(own)
    .filter(({ step }) => step !== 'paid' && step !== 'settled')
    .map(({ title, text, by }) => ({ title, text, when: byWords(by), dateTime: by, state: 'now' }));
}

interface Coming {
  /** Comes as long as the entry is before this point. */
  readonly before: number;
  readonly title: string;
  readonly when?: string;
  readonly text?: string;
}

function comingOf(own: OwnDossier): TimelineItem[] {
  const where = whereIs(own.dossier);
  const progress = progressOf(where);
  if (progress === undefined || where.step === 'awarded') return [];
  return comings(own)
    .filter(({ before }) => progress < before)
    .map(({ before: _, ...item }) => ({ ...item, state: 'later' }));
}

const comings = (own: OwnDossier): Coming[] => [
  { before: 1, title: 'Wij kijken of uw plan aan de voorwaarden voldoet' },
  { before: 2, title: 'Uw plan doet mee' },
  ...presentation(own),
  { before: 3, title: 'De jury bespreekt uw plan' },
  {
    before: 4,
    title: 'U krijgt ons besluit',
    when: `${byWords(decisionDueOn(own))}${isWaiting(own) ? ', plus de dagen dat wij op u wachten' : ''}`,
  },
  {
    before: 4,
    title: 'Krijgt u een bijdrage? Dan maken wij het geld over',
    when: `Binnen ${own.settings.terms.payment.weeks} weken na ons besluit`,
  },
  { before: 4, title: 'Daarna voert u uw plan uit', when: `Uiterlijk ${fullDate(executionEndsOn(own))}` },
];

function presentation({ today, round: { presentationOn, presentationPlace } }: OwnDossier): Coming[] {
  if (!presentationOn || presentationOn < today) return [];
  const text = presentationPlace ?? undefined;
  return [{ before: 3, title: 'U vertelt over uw plan', when: weekdayDate(presentationOn), text }];
}

/** While the term stands still its last day is not known (Awb 4:15). */
const isWaiting = ({ memory }: OwnDossier): boolean =>
  memory.clocks['decision']?.suspensions.some(({ to }) => to === null) ?? false;

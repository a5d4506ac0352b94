import { addDays, localDate, type LocalDate } from '../../workflows/calendar.js';
import { fullDate, weekdayDate } from '../web/format.js';
import type { TimelineItem } from '../web/timeline.js';
import { untilWords } from './round-words.js';
import type { RoundShown } from './schemes.queries.js';

interface Milestone extends Omit<TimelineItem, 'state'> {
  /** Local date on which it is over. */
  readonly on: LocalDate;
}

/** Everything that has a date in a round, from opening to a plan that is carried out. */
export function datesOf(now: RoundShown, today: LocalDate): TimelineItem[] {
  const milestones = milestonesOf(now);
  const next = milestones.findIndex(({ on }) => on >= today);
  return milestones.map(({ on: _, ...item }, place) => ({
    ...item,
    state: next === -1 || place < next ? 'done' : place === next ? 'now' : 'later',
  }));
}

const milestonesOf = (now: RoundShown): Milestone[] => [...beforeDecision(now), ...afterDecision(now)];

function beforeDecision({ round, stage, decisionDueOn }: RoundShown): Milestone[] {
  const [opens, closes] = [localDate(round.opensAt), localDate(round.closesAt - 1)];
  const isKnown = stage === 'announced';
  const presents = round.presentationOn;
  const presentation = presents && {
    on: isKnown ? closes : presents,
    dateTime: presents,
    title: 'De groepen vertellen over hun plan',
    when: weekdayDate(presents),
    text: round.presentationPlace,
  };
  return [
    { on: opens, dateTime: opens, title: 'De ronde gaat open', when: fullDate(opens) },
    { on: closes, title: 'De ronde sluit', when: `U kunt insturen ${untilWords(round.closesAt)}` },
    ...(presentation ? [presentation] : []),
    isKnown
      ? { on: closes, title: 'De uitslag is bekend' }
      : { on: decisionDueOn, title: 'U hoort ons besluit', when: `Uiterlijk ${fullDate(decisionDueOn)}` },
  ];
}

const afterDecision = ({ round, decisionDueOn, settings: { terms } }: RoundShown): Milestone[] => [
  {
    on: addDays(decisionDueOn, 7 * terms.payment.weeks),
    title: 'Wij maken het geld over',
    when: `Binnen ${terms.payment.weeks} weken na ons besluit`,
  },
  {
    on: round.executionEndsOn,
    title: 'Uw plan is klaar',
    when: `Uiterlijk ${fullDate(round.executionEndsOn)}`,
    text: 'Daarna vertelt u ons in één zin hoe het is geworden. Bonnetjes hoeft u niet te sturen.',
  },
];

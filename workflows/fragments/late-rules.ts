import { isLocalDate } from '../calendar.js';
import { check, rule } from './entry-rule.js';
import { graceFrom, penaltyIn } from './late-penalty.js';
import type { EntryEvent } from './memory.js';

/** Why nothing may be due although we were late (Awb 4:17, sixth paragraph). */
export const noPenaltyGrounds = ['unreasonablyLate', 'notInterested', 'manifest'] as const;

/** Rules of a notice of default and the penalty after it. The sentence is what people read when the rule says no. */
export const lateRules = {
  firstNotice: rule(
    'Er is al een ingebrekestelling over dit besluit. Een tweede is niet nodig.',
    ({ event }) => event.facts.late.notices === 0,
  ),
  noticeIsTheirs: rule(
    'Alleen wie bezwaar maakte, kan ons in gebreke stellen omdat het besluit op dat bezwaar te laat is.',
    ({ event }) => event.facts.late.mayNotify,
  ),
  decisionIsLate: check(
    'De tijd om te besluiten is nog niet voorbij. Een ingebrekestelling kan vanaf de dag daarna.',
    ({ event }) => receivedOn(event) > (event.facts.late.dueOn ?? '9999-12-31'),
  ),
  receivedByNow: check(
    'Kies de dag waarop de brief binnenkwam: vandaag of eerder.',
    ({ event }) => event.receivedOn === undefined || (isLocalDate(event.receivedOn) && event.receivedOn <= event.on),
  ), // prettier-ignore
  undecidedThen: check(
    'Wij hadden toen al besloten, of de aanvraag of het bezwaar was ingetrokken. Een ingebrekestelling komt dan te laat.',
    ({ event }) => receivedOn(event) < (event.facts.late.endedOn ?? '9999-12-31'),
  ),
  undecidedNow: rule('Hierover is al besloten.', ({ event }) => event.facts.late.endedOn === undefined),
  decidedWithinGrace: check('Wij besloten meer dan twee weken na deze brief.', ({ event }) => {
    const noticeOn = receivedOn(event);
    const clocks = { penaltyGrace: graceFrom(noticeOn) };
    return penaltyIn({ noticeOn, clocks }, event.facts.late.endedOn).days === 0;
  }),
  nothingDueYet: rule(
    'Wij zijn al dagen te laat: stel de dwangsom vast.',
    ({ context, event }) => penaltyIn(context, event.on).days === 0,
  ),
  isOwed: check('Kies of de dwangsom verschuldigd is.', ({ event }) => event.outcome === 'owed'),
  isNotOwed: check('Kies waarom er geen dwangsom verschuldigd is.', ({ event }) =>
    noPenaltyGrounds.some((ground) => ground === event.outcome),
  ),
  applicantsCounted: check(
    'Vul in hoeveel aanvragers er zijn: ten minste 1 en hoogstens 50.',
    ({ event: { applicants = 1 } }) => Number.isSafeInteger(applicants) && applicants >= 1 && applicants <= 50,
  ), // prettier-ignore
};

const receivedOn = (event: EntryEvent): string => event.receivedOn ?? event.on;

import { and } from 'xstate';
import { step, type Moves } from '../language.js';
import { retain, task } from './acts.js';
import { contest } from './objection-vocabulary.js';

/** What the court has to do with an objection that was decided (Awb chapter 8): we only keep what it and the citizen tell us. */
export const appealMoves = {
  recordAppeal: {
    who: 'caseHandler',
    button: 'Beroep bij de rechter vastleggen',
    help: 'Zolang de rechter niet heeft beslist, bewaren wij alles waar dit over gaat.',
  },
  recordJudgment: { who: 'caseHandler', button: 'Uitspraak van de rechter vastleggen' },
} satisfies Moves;

const appeal = { guard: and(['appealDay', 'courtNamed']), actions: 'rememberAppeal' } as const;

/** The court may also write when its term has passed long ago. */
export const appealing = { recordAppeal: { target: '#appealed', ...appeal } } as const;

const judged = and(['judgmentDay', 'judgmentChosen']);

/** Before the court: nothing it is about is destroyed meanwhile. What is written down can be filled in later. */
export const appealed = contest.createStateConfig({
  id: 'appealed',
  meta: step('Bij de rechter', 'Uw zaak ligt bij de rechter'),
  on: {
    recordAppeal: appeal,
    recordJudgment: [
      {
        target: '#closedObjection',
        guard: and([judged, 'courtUpheld']),
        actions: ['rememberJudgment', task('followJudgment', 'caseHandler'), retain('13.1')],
      },
      { target: '#closedObjection', guard: judged, actions: ['rememberJudgment', retain('13.1')] },
    ],
  },
});

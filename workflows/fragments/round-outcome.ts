import { and } from 'xstate';
import { step } from '../language.js';
import { done, task } from './acts.js';
import { askEntries } from './round-memory.js';
import { councilNotice, round } from './round-vocabulary.js';

/** From the decision to the council: everybody hears at one moment, plans are carried out, the council is told. */
export const outcome = {
  decided: round.createStateConfig({
    id: 'decided',
    meta: step('Besloten, nog niet bekend', 'Het college beslist'),
    on: {
      announce: {
        target: 'announced',
        guard: and(['lettersComplete', 'lettersReady']),
        actions: [done('announceRound'), askEntries('announce', ['awardDecided', 'refusalDecided'])],
      },
    },
  }),
  announced: round.createStateConfig({
    meta: step('Uitslag bekend', 'De uitslag is bekend'),
    after: {
      lettersLeave: [
        { target: 'execution', guard: 'allLettersSent' },
        { target: 'announced', reenter: true, actions: task('lettersStuck', 'caseHandler') },
      ],
    },
  }),
  execution: round.createStateConfig({
    meta: step('Uitvoering', 'De plannen worden uitgevoerd'),
    on: { closeExecution: { target: 'councilReportPending', guard: 'everyAwardClosed' } },
    after: { executionOver: 'councilReportPending' },
  }),
  councilReportPending: round.createStateConfig({
    meta: step('Raad informeren (achteraf)', 'De plannen worden uitgevoerd'),
    entry: task('reportToCouncil', 'caseHandler'),
    on: {
      councilReported: {
        target: 'finished',
        guard: 'councilInformedAfter',
        actions: [done('reportToCouncil'), councilNotice('after')],
      },
    },
  }),
};

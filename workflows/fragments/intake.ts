import { and } from 'xstate';
import { step, type Deadlines, type Moves } from '../language.js';
import { message } from './acts.js';
import { entry } from './vocabulary.js';

/** What whoever applies can do, and the first look of staff. */
export const intakeMoves = {
  start: { who: ['applicant', 'villageOfficer', 'caseHandler'], button: 'Plan beginnen', needs: ['round'] },
  submit: {
    who: ['applicant', 'villageOfficer', 'caseHandler'],
    button: 'Aanvraag versturen',
    needs: ['round', 'applicant', 'answers'],
    final: true,
  },
  withdraw: {
    who: ['applicant', 'caseHandler', 'villageOfficer'],
    button: 'Aanvraag intrekken',
    help: 'Wij stoppen dan met het plan.',
    needs: ['late'],
    final: true,
  },
  startCheck: { who: ['caseHandler', 'villageOfficer'], button: 'Volledigheidstoets beginnen' },
} satisfies Moves;

export const intakeDeadlines = { draftLapse: { label: 'Concept vervalt' } } satisfies Deadlines;

/** From an idea to an application: a draft that lapses by itself when nobody sends it. */
export const intake = {
  opened: entry.createStateConfig({
    meta: step('Nieuw', 'Nieuw'),
    on: {
      start: {
        target: 'draft',
        guard: 'roundIsOpen',
        actions: [{ type: 'openApplication', params: {} }, message('E01')],
      },
    },
  }),
  draft: entry.createStateConfig({
    meta: step('Concept', 'Nog niet verstuurd'),
    on: {
      submit: {
        target: 'handling',
        guard: and(['roundIsOpen', 'oneEntryEach', 'answersComplete', 'askedWithinMaximum', 'signed']),
        actions: [
          'rememberRequest',
          'startDecisionClock',
          { type: 'recordSubmission', params: {} },
          message('E02'),
        ],
      },
    },
    after: { draftLapse: { target: 'expired', actions: { type: 'eraseDraft', params: {} } } },
  }),
  expired: entry.createStateConfig({
    type: 'final',
    meta: step('Concept vervallen', 'Uw concept is verwijderd'),
  }),
  withdrawn: entry.createStateConfig({
    type: 'final',
    meta: step('Ingetrokken', 'U heeft uw aanvraag ingetrokken'),
  }),
};

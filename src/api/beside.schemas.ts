import { writtenChannels } from '../../workflows/fragments/written.js';
import { cents, day, id, list, object, revision, statusWords, text, type Schema } from './document/shapes.js';

const sight: Schema = {
  type: 'string',
  enum: ['applicant', 'staff', 'finance'],
  description: 'Als wie u dit ziet; daarvan hangt af welke velden er staan.',
};
const states = (): Schema =>
  list({ type: 'string' }, 'Waar het staat in het stroomschema; alleen voor medewerkers.');

/** What the API answers about what runs beside an application. */
export const besideAnswers = {
  Objection: object({
    id: id(),
    sight,
    caseNumber: text('Zaaknummer van het bezwaar.'),
    applicationIds: list(id(), 'Aanvragen waarvan een besluit bestreden wordt; de eigen eerst.'),
    decisionIds: list(id(), 'Besluiten waartegen het bezwaar is, in dezelfde volgorde.'),
    receivedOn: day('Dag waarop het binnenkwam.'),
    channel: { type: 'string', enum: ['web', 'api', ...writtenChannels] },
    status: statusWords(),
    revision: revision(),
    'decisionDueOn?': day('Laatste dag om te beslissen (Awb 7:10).'),
    'appealEndsOn?': day('Laatste dag om naar de rechter te gaan (Awb 6:7).'),
    'states?': states(),
  }),
  DefaultNotice: object({
    id: id(),
    sight,
    applicationId: id(),
    'about?': {
      type: 'string',
      enum: ['application', 'objection', 'determination'],
      description: 'Welk besluit te laat was: op de aanvraag, op een bezwaar, of over de vaststelling.',
    },
    'objectionId?': id(),
    noticeOn: day('Dag waarop wij in gebreke zijn gesteld.'),
    penalty: cents('De dwangsom, zoals die nu staat of is vastgesteld.'),
    status: statusWords(),
    revision: revision(),
    'states?': states(),
  }),
} satisfies Record<string, Schema>;

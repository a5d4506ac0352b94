import { noticeByPost } from '../decisions/late/late.forms.js';
import { ownObjection, writtenObjection } from '../objections/filing.forms.js';
import { formSchema } from '../web/form/answer.js';
import { ref } from './document/operation.js';
import { object, type Part, type Schema } from './document/shapes.js';

const moveId: Schema = {
  type: 'string',
  format: 'uuid',
  description: 'Een uuid die u zelf maakt; een tweede keer doet niets en geeft hetzelfde antwoord.',
};
const beginning = (answers: Record<string, Part>): Schema => object({ moveId, ...answers });

/** What may be sent to begin something beside an application: the fields of its pages. */
export const filingSchemas: Readonly<Record<string, Schema>> = {
  OwnObjection: formSchema(ownObjection) as Schema,
  WrittenObjection: formSchema(writtenObjection) as Schema,
  NewObjection: beginning({
    'answers?': { anyOf: [ref('OwnObjection'), ref('WrittenObjection')] },
  }),
  NewDefaultNotice: beginning({ 'answers?': formSchema(noticeByPost) as Schema }),
};

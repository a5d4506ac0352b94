import type { Form } from './form.js';
import type { LetterTexts } from './letters.parts.js';
import type { PreCheck } from './precheck.js';
import type { SchemePage } from './scheme-page.js';
import type { MessageFrame, MessageTexts } from './texts.js';

/** Everything people read in one version of a scheme: data, so that it can be edited until its round is published. */
export interface VersionTexts {
  readonly form: Form;
  readonly preCheck: PreCheck;
  readonly page: SchemePage;
  readonly messages: MessageTexts;
  readonly frame: MessageFrame;
  readonly letters: LetterTexts;
}

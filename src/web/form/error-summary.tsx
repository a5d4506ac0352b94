import type { FieldErrors } from './fields.js';
import { Icon } from '../icon.js';
import { Heading } from '../text.js';

/**
 * Everything that stands in the way, above the form and with focus: errors link to their fields,
 * `refusals` are the sentences of rules that said no.
 */
export function ErrorSummary({
  errors = {},
  refusals = [],
}: {
  errors?: FieldErrors;
  refusals?: readonly string[];
}) {
  const fields = Object.entries(errors).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const count = fields.length + refusals.length;
  if (count === 0) return null;
  return (
    <div
      class="utrecht-alert utrecht-alert--error oek-alert oek-alert--error oek-errors"
      role="alert"
      tabIndex={-1}
      id="fouten"
      data-focus
      aria-labelledby="fouten-titel"
    >
      <div class="utrecht-alert__icon">
        <Icon name="error" />
      </div>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          <Heading level={2} look={4} id="fouten-titel">
            {count === 1 ? 'Er is 1 ding dat nog niet klopt' : `Er zijn ${count} dingen die nog niet kloppen`}
          </Heading>
          <ul>
            {refusals.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {fields.map(([field, sentence]) => (
              <li key={field}>
                <a class="nl-link" href={`#${field}`}>
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

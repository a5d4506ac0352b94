import { describedBy, Field, type FieldFrame } from './field.js';

/** One file that is sent along with the form and read at once; `accept` as in HTML, such as `.eml,message/rfc822`. */
export const OneFileField = ({ accept, ...frame }: FieldFrame & { accept: string }) => (
  <Field {...frame}>
    <input
      type="file"
      id={frame.name}
      name={frame.name}
      accept={accept}
      aria-describedby={describedBy(frame)}
      aria-invalid={frame.error ? 'true' : undefined}
    />
  </Field>
);

import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.js';
import { Icon } from '../icon.js';
import { Unseen } from '../text.js';

/** What every field has around its control. */
export interface FieldFrame {
  /** Also the id of the first control, so that the error summary can link to it. */
  name: string;
  label: string;
  hint?: ComponentChildren;
  error?: string;
  optional?: boolean;
}

/** Ids of the texts that describe a control, for `aria-describedby`. */
export const describedBy = ({ name, hint, error }: FieldFrame, extra?: string): string | undefined =>
  [hint && `${name}-uitleg`, error && `${name}-fout`, extra].filter(Boolean).join(' ') || undefined;

/** A control with its label, hint and error, in that order: everything is read before typing. */
export const Field = ({
  children,
  after,
  ...frame
}: FieldFrame & { children: ComponentChildren; after?: ComponentChildren }) => (
  <div class={classNames('oek-field', frame.error && 'oek-field--wrong')}>
    <label class="utrecht-form-label" for={frame.name}>
      {frame.label}
      <Optional when={frame.optional} />
    </label>
    <Notes {...frame} />
    {children}
    {after}
  </div>
);

/** Several controls that answer one question. The red line stands around the fieldset: a legend falls outside its border. */
export const FieldGroup = ({ children, ...frame }: FieldFrame & { children: ComponentChildren }) => (
  <div class={classNames('oek-field', frame.error && 'oek-field--wrong')}>
    <fieldset class="oek-group" aria-describedby={describedBy(frame)}>
      <legend class="oek-legend">
        {frame.label}
        <Optional when={frame.optional} />
      </legend>
      <Notes {...frame} />
      {children}
    </fieldset>
  </div>
);

/** Hint and error of a field. */
export const Notes = ({ name, hint, error }: Pick<FieldFrame, 'name' | 'hint' | 'error'>) => (
  <>
    {hint ? (
      <div class="utrecht-form-field-description" id={`${name}-uitleg`}>
        {hint}
      </div>
    ) : null}
    {error ? (
      <p class="utrecht-form-field-error-message oek-error" id={`${name}-fout`}>
        <Icon name="error" />
        <span>
          <Unseen>Fout: </Unseen>
          {error}
        </span>
      </p>
    ) : null}
  </>
);

/** Says that a question may be left open. */
export const Optional = ({ when }: { when?: boolean }) =>
  when ? <span class="oek-optional"> (niet verplicht)</span> : null;

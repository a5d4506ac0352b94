import { type ComponentChildren, Fragment } from 'preact';
import { Choices, SelectField, YesNo } from './choice-fields.js';
import type { PageContext } from '../site/context.js';
import {
  allValues,
  oneValue,
  type FieldErrors,
  type FieldKind,
  type FieldSpec,
  type FieldValues,
} from './fields.js';
import { DateField, LongTextField, MoneyField, TextField } from './text-fields.js';

interface FormProps {
  ctx: PageContext;
  /** Path the form posts to; the token in it is good for this path only. */
  action: `/${string}`;
  /** Has a file field. */
  multipart?: boolean;
  /** Path that saves the draft: the script posts the fields there while people type. */
  autosave?: `/${string}`;
  id?: string;
  /** What Enter does when the form holds more than one button; that button need not be the first one in the page. */
  enter?: { name: string; value: string; label: string };
  children: ComponentChildren;
}

/** A form that posts, protected against forgery and without the browser's own bubbles. */
export const Form = ({ ctx, action, multipart, autosave, id, enter, children }: FormProps) => (
  <form
    class="oek-form"
    method="post"
    action={action}
    id={id}
    noValidate
    encType={multipart ? 'multipart/form-data' : undefined}
    data-autosave={autosave}
    data-autosave-csrf={autosave ? ctx.csrf(autosave) : undefined}
  >
    <Csrf ctx={ctx} action={action} />
    {enter ? (
      <button
        type="submit"
        class="oek-unseen"
        tabIndex={-1}
        aria-hidden="true"
        name={enter.name}
        value={enter.value}
      >
        {enter.label}
      </button>
    ) : null}
    {children}
    {autosave ? <p class="oek-saved" role="status" data-saved /> : null}
  </form>
);

/** The hidden field that proves a form came from our own page. */
export const Csrf = ({ ctx, action }: { ctx: PageContext; action: string }) => (
  <input type="hidden" name="_csrf" value={ctx.csrf(action)} />
);

interface FormFieldsProps {
  fields: readonly FieldSpec[];
  /** As typed: a stored amount or date is formatted by the caller. */
  values: FieldValues;
  errors?: FieldErrors;
}

/** Draws a list of questions that stands as data: those of a move, or a step of an application form. */
export const FormFields = ({ fields, values, errors = {} }: FormFieldsProps) => (
  <>
    {fields.map((field) => (
      <Fragment key={field.name}>
        {drawings[field.kind]({ field, values, error: errors[field.name] })}
      </Fragment>
    ))}
  </>
);

interface Question {
  field: FieldSpec;
  values: FieldValues;
  error?: string;
}

const drawings: Record<FieldKind, (question: Question) => ComponentChildren> = {
  text: (q) => <TextField {...line(q)} maxLength={q.field.maxLength} />,
  longText: (q) => <LongTextField {...frame(q)} value={typed(q)} maxLength={q.field.maxLength} />,
  date: (q) => <DateField {...line(q)} />,
  money: (q) => <MoneyField {...frame(q)} value={typed(q)} />,
  choice: (q) => (
    <Choices {...frame(q)} options={q.field.options ?? []} chosen={allValues(q.values, q.field.name)} />
  ),
  choices: (q) => (
    <Choices
      {...frame(q)}
      options={q.field.options ?? []}
      chosen={allValues(q.values, q.field.name)}
      several
    />
  ),
  yesNo: (q) => <YesNo {...frame(q)} value={typed(q)} />,
  number: (q) => <TextField {...line(q)} inputMode="numeric" width="short" literal />,
  email: (q) => (
    <TextField {...line(q)} type="email" autocomplete={q.field.autocomplete ?? 'email'} literal />
  ),
  phone: (q) => (
    <TextField {...line(q)} type="tel" autocomplete={q.field.autocomplete ?? 'tel'} width="medium" literal />
  ),
  iban: (q) => <TextField {...line(q)} width="medium" literal />,
  select: (q) => <SelectField {...frame(q)} options={q.field.options ?? []} value={typed(q)} />,
  hidden: (q) => <input type="hidden" name={q.field.name} value={typed(q)} />,
};

const typed = ({ field, values }: Question) => oneValue(values, field.name);

const frame = ({ field, error }: Question) => ({
  name: field.name,
  label: field.label,
  hint: field.hint,
  optional: field.optional,
  error,
});

const line = (question: Question) => ({
  ...frame(question),
  value: typed(question),
  autocomplete: question.field.autocomplete,
});

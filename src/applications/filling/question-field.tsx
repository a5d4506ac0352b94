import type { ComponentChildren } from 'preact';
import type { Question } from '../../../workflows/form.js';
import { Tick } from '../../web/form/choice-fields.js';
import { FieldGroup } from '../../web/form/field.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { FileField } from '../../web/files.js';
import { FormFields } from '../../web/form/form.js';
import { CostTable } from '../../web/form/money-table.js';
import { MoneyField, TextField } from '../../web/form/text-fields.js';
import type { RawGroup, RawValue } from '../../schemes/forms.queries.js';
import { specOf } from '../field-specs.js';
import type { Opened } from './opened.js';
import { addressParts, columnOf } from './posted.js';
import { budgetKeys } from '../summary.js';

/** One question as it is drawn: what was typed, what is wrong with it, and how much room a table has. */
export interface Drawn {
  readonly question: Question;
  readonly form: Opened;
  readonly errors: FieldErrors;
  /** Lines a table shows at least. */
  readonly lines?: number;
}

/** Draws a question of an application form in the control that belongs to its kind. */
export const QuestionField = (drawn: Drawn) => {
  const draw = drawings[drawn.question.kind] ?? asField;
  return <div class="oek-form__field">{draw(drawn as never)}</div>;
};

type Of<K> = Drawn & { question: { kind: K } };
type Drawings = { [K in Question['kind']]?: (drawn: Of<K>) => ComponentChildren };

const drawings: Drawings = {
  costs: (drawn) => <Table {...drawn} line="Kostenpost" />,
  incomes: (drawn) => <Table {...drawn} line="Inkomst" />,
  address: (drawn) => <Address {...drawn} />,
  files: (drawn) => <Files {...drawn} />,
  money: (drawn) => <Money {...drawn} />,
  declaration: ({ question: { key, label, hint }, form, errors }) => (
    <Tick name={key} label={label} hint={hint} error={errors[key]} checked={form.raw[key] === 'ja'} />
  ),
};

/** Kinds that the fields of every form can draw. */
function asField({ question, form, errors }: Drawn) {
  const values = { [question.key]: form.raw[question.key] } as FieldValues;
  return <FormFields fields={[specOf(question, form.context)]} values={values} errors={errors} />;
}

function Table({ question, form, errors, lines = 0, line }: Of<'costs' | 'incomes'> & { line: string }) {
  const typed = ((form.raw[question.key] as RawGroup[] | undefined) ?? []).map((row) => ({
    what: row[columnOf(question)] ?? '',
    amount: row['amount'] ?? '',
  }));
  const ready = Math.max(typed.length, lines, question.kind === 'costs' ? 2 : 1);
  const rows = Array.from(
    { length: Math.min(ready, question.maxRows) },
    (_, at) => typed[at] ?? { what: '', amount: '' },
  );
  const { key: name, label, hint, optional, text } = question;
  const countsIn = question.kind === 'incomes' ? 'dekking' : undefined;
  return <CostTable {...{ name, label, hint, optional, rows, errors, line, countsIn }} what={text.label} />;
}

function Money({ question, form, errors }: Of<'money'>) {
  const { key: name, label, hint, optional } = question;
  const countsIn = budgetKeys(form.form).requested === name ? 'dekking' : undefined;
  const value = textIn(form.raw[name]);
  return <MoneyField {...{ name, label, hint, optional, value, countsIn }} error={errors[name]} />;
}

const parts = {
  street: { label: 'Straat', autocomplete: 'address-line1' },
  houseNumber: { label: 'Huisnummer', width: 'short' },
  postcode: { label: 'Postcode', autocomplete: 'postal-code', width: 'short' },
  city: { label: 'Plaats', autocomplete: 'address-level2', width: 'medium' },
} as const;

const Address = ({ question: { key, label, hint, optional }, form, errors }: Of<'address'>) => (
  <FieldGroup name={key} label={label} hint={hint} optional={optional}>
    <div class="oek-stack">
      {addressParts.map((part) => (
        <TextField
          key={part}
          {...parts[part]}
          name={`${key}-${part}`}
          value={(form.raw[key] as RawGroup | undefined)?.[part]}
          error={errors[`${key}-${part}`]}
          optional={optional}
          literal
        />
      ))}
    </div>
  </FieldGroup>
);

function Files({
  question: { key: name, label, hint, optional, accept, maxCount },
  form,
  errors,
}: Of<'files'>) {
  const ids = [form.raw[name] ?? []].flat() as string[];
  const files = form.files
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name: fileName, size }) => ({
      id,
      name: fileName,
      size,
      state: 'ok' as const,
      href: `/bestanden/${id}` as const,
    }));
  const kinds = accept.map((kind) => mediaTypes[kind]).join(',');
  return (
    <FileField
      {...{ name, label, hint, optional, files }}
      accept={kinds}
      error={errors[name]}
      several={maxCount > 1}
    />
  );
}

const mediaTypes = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' } as const;
const textIn = (value: RawValue | undefined): string => (typeof value === 'string' ? value : '');

import { legalSettings, type LegalSetting } from '../../../workflows/legal-settings.js';
import { parseForm } from '../../web/form/answer.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { asForm, Field, type FieldOfMove, type QuestionOfMove } from '../../web/form/question.js';
import { typedEuros } from '../../web/format.js';
import { markNames } from './legal-words.js';
import type { Weighed } from './legal.entity.js';

const provenance: Readonly<Record<'source' | 'mark' | 'note', FieldOfMove>> = {
  source: {
    kind: 'text',
    goes: 'input',
    label: 'Waar staat dit?',
    hint: 'Noem de wet, de regeling of het besluit met het artikel.',
    error: 'Vul in waar dit staat, of dat het een voorstel is.',
    maxLength: 200,
  },
  mark: {
    kind: 'select',
    goes: 'input',
    label: 'Hoe zeker is dit?',
    options: Object.entries(markNames).map(([value, label]) => ({ value, label: `${value}: ${label}` })),
    error: 'Kies hoe zeker dit is.',
  },
  note: {
    kind: 'longText',
    goes: 'input',
    label: 'Opmerking',
    optional: true,
    error: 'Schrijf hoogstens 500 tekens.',
    maxLength: 500,
  },
};

const numeric = { weeks: 'weken', days: 'dagen', months: 'maanden', years: 'jaren', count: '' } as const;
const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
];

/** The question by which one legal setting is corrected: made once for each, because class-validator keeps what it was told. */
const questions = new Map(legalSettings.map((setting) => [setting.key, formOf(setting)]));
export const correctionOf = ({ key }: LegalSetting): QuestionOfMove => {
  const question = questions.get(key);
  if (!question) throw new Error(`There is no legal setting ${key}.`);
  return question;
};

/** What stands in that form now, as somebody would type it. */
export const typedAs = ({ kind }: LegalSetting, { value, source, mark, note }: Weighed): FieldValues => ({
  value: typedValue(kind, value),
  source,
  mark,
  note,
});

function typedValue(kind: LegalSetting['kind'], value: Weighed['value']): string {
  if (kind === 'yesNo') return value ? 'ja' : 'nee';
  return kind === 'money' ? typedEuros(Number(value)) : String(value);
}

/** Reads what was typed in that form: the setting as it becomes, or one sentence for each field that is wrong. */
export function readCorrection(
  setting: LegalSetting,
  before: Weighed,
  typed: unknown,
): { after: Weighed } | { errors: FieldErrors } {
  const answered = parseForm(correctionOf(setting), typed);
  if ('errors' in answered) return answered;
  const {
    value: given,
    source,
    mark,
    note,
  } = { ...before, note: '', ...(answered.input as Partial<Weighed>) };
  const value = setting.kind === 'yesNo' ? given === 'ja' : given;
  const wrong = outOfRange(setting, value);
  return wrong ? { errors: { value: wrong } } : { after: { value, source, mark, note } };
}

function outOfRange({ kind, least = 0, most = Infinity }: LegalSetting, value: unknown): string | undefined {
  if (typeof value !== 'number' || (value >= least && value <= most)) return undefined;
  return kind === 'money' ? 'Vul een hoger bedrag in.' : `Vul een getal in van ${least} tot en met ${most}.`;
}

function formOf(setting: LegalSetting): QuestionOfMove {
  class Correction {}
  const fields = { ...(!setting.fixedBy && { value: valueField(setting) }), ...provenance };
  for (const [name, asked] of Object.entries(fields)) Field(asked)(Correction.prototype, name);
  return asForm(`correct ${setting.key}`, Correction);
}

function valueField({ kind, label, options }: LegalSetting): FieldOfMove {
  const shared = { goes: 'input', label } as const;
  if (kind === 'choice' || kind === 'yesNo')
    return { ...shared, kind: 'choice', options: options ?? yesNo, error: 'Kies wat hier geldt.' };
  if (kind === 'text')
    return { ...shared, kind: 'longText', maxLength: 500, error: 'Vul in wat hier geldt.' };
  if (kind === 'money') return { ...shared, kind: 'money', error: 'Vul een bedrag in, bijvoorbeeld 5.000.' };
  const unit = numeric[kind];
  return {
    ...shared,
    kind: 'number',
    hint: unit && `In ${unit}.`,
    error: 'Vul een heel getal in, bijvoorbeeld 8.',
  };
}

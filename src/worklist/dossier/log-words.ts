import { isLocalDate } from '../../../workflows/calendar.js';
import type { Told } from '../../engine/log.entity.js';
import { channelWords } from '../../web/form/came-in.js';
import { euro, fullDate, ibanGroups, moment, number } from '../../web/format.js';
import { questionOf, type QuestionField } from '../../web/form/question.js';

/** Words with what they are about. */
export type Lines = readonly { readonly label: string; readonly value: string }[];
/** The name of a person, a plan or a criterion. */
export type NamesOf = (id: string) => string | undefined;

/** What was chosen in a move, by the labels of its question; what has no words for people is left out. */
export function inputWords(type: string, input: Readonly<Record<string, unknown>>, names: NamesOf): Lines {
  return Object.entries(input).flatMap(([name, value]) => {
    const field = fieldOf(type, name);
    const words = field ? fieldWords(field, value, names) : otherInputs[name]?.words(value);
    return words === undefined
      ? []
      : [{ label: field?.label ?? otherInputs[name]?.label ?? name, value: words }];
  });
}

/** What was written in a move. An account number shows its end only. */
export function textWords(type: string, told: readonly Told[], names: NamesOf): Lines {
  return told.map(({ name, text }) => {
    const field = fieldOf(type, name);
    const value = field?.kind === 'iban' ? `eindigt op ${ibanGroups(text).slice(-4)}` : text;
    return { label: field?.label ?? otherLabel(name, names), value };
  });
}

/** `motivation_<plan>` and `reason_<criterion>` say what they are about. */
function otherLabel(name: string, names: NamesOf): string {
  const [kind = '', about = ''] = name.split(/_(.*)/s);
  const label = otherTexts[kind] ?? 'Toelichting';
  const subject = names(about);
  return subject ? `${label} bij ‘${subject}’` : label;
}

const fieldOf = (type: string, name: string): QuestionField | undefined =>
  questionOf(type)?.fields.find((field) => field.name === name);

function fieldWords({ kind, list, options }: QuestionField, value: unknown, names: NamesOf): string {
  if (kind === 'money') return euro(Number(value));
  if (kind === 'moment') return moment(Number(value));
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nee';
  const known = (one: unknown) =>
    options?.find((option) => option.value === one)?.label ?? (list && names(String(one)));
  return [value]
    .flat()
    .map((one) => known(one) ?? dayOrText(one))
    .join(', ');
}

const dayOrText = (value: unknown): string => (isLocalDate(value) ? fullDate(value) : String(value));

type ChannelWord = keyof typeof channelWords;

/** Choices of moves that have a page of their own. */
const otherInputs: Readonly<
  Record<string, { label: string; words: (value: unknown) => string | undefined }>
> = {
  amount: { label: 'Bedrag', words: (value) => euro(Number(value)) },
  amounts: { label: 'Bedragen', words: sumOf },
  newDate: { label: 'Nieuwe datum', words: dayOrText },
  receivedOn: { label: 'Ontvangen op', words: dayOrText },
  channel: { label: 'Binnengekomen', words: (value) => channelWords[value as ChannelWord] },
  honourable: { label: 'Eervolle vermelding', words: (value) => (value === true ? 'Ja' : undefined) },
};

function sumOf(value: unknown): string {
  const amounts = Object.values(value as Record<string, number>);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return `${number(amounts.length)} plannen, samen ${euro(sum)}`;
}

const otherTexts: Readonly<Record<string, string>> = {
  signedBy: 'Ondertekend door',
  motivation: 'Motivering',
  deviation: 'Waarom anders dan het juryadvies',
  reason: 'Reden',
  conduct: 'Wat er is gebeurd',
  address: 'Adres',
};

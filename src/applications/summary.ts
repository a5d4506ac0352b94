import type { Question } from '../../workflows/form.js';
import {
  totalOf,
  type Answer,
  type AnswerRow,
  type Answers,
  type CompiledForm,
  type Raw,
} from '../schemes/forms.queries.js';
import type { Application } from './application.entity.js';

type Columns = Pick<Application, 'title' | 'groupName' | 'villageId' | 'requested' | 'totalCosts'>;
/** Whom we may call and write to; `postalAddress` in lines. */
export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly postalAddress?: string;
}

/** What lists, letters and the jury show of an application; amounts in cents. */
export function summaryOf(form: CompiledForm, answers: Answers): Columns {
  const { costs, requested } = budgetKeys(form);
  return {
    title: textOf(answers['title']),
    groupName: textOf(answers['groupName']),
    villageId: textOf(first(form, 'village', answers)) || null,
    requested: requestedIn(form, answers),
    totalCosts: costs ? totalOf((answers[costs] ?? []) as AnswerRow[]) : Number(answers[requested] ?? 0),
  };
}

/** What is asked for, in cents; 0 when that cannot be read yet. */
export const requestedIn = (form: CompiledForm, answers: Answers): number =>
  Number(answers[budgetKeys(form).requested] ?? 0);

/** Keys of the tables and the amount that must meet. */
export function budgetKeys({ form }: CompiledForm): { costs?: string; incomes?: string; requested: string } {
  const meet = form.checks.find((check) => check.kind === 'totalsMeet');
  return meet ?? { requested: 'requestedAmount' };
}

/** The contact person as answered: the one who is written to and paid a visit. */
export function contactIn(form: CompiledForm, answers: Answers): Contact {
  const address = first(form, 'address', answers) as Record<string, string> | undefined;
  return {
    name: textOf(answers['contactName']) || undefined,
    email: textOf(first(form, 'email', answers)) || undefined,
    phone: textOf(first(form, 'phone', answers)) || undefined,
    postalAddress:
      address && `${address['street']} ${address['houseNumber']}\n${address['postcode']} ${address['city']}`,
  };
}

/** The answers we know already when somebody begins, as they would have been typed. */
export function knownOf(form: CompiledForm, contact: { [Part in keyof Contact]: string | null }): Raw {
  const [, street, houseNumber, postcode, city] = addressLines.exec(contact.postalAddress ?? '') ?? [];
  const known: [string | undefined, Raw[string] | null | undefined][] = [
    ['contactName', contact.name],
    [keyOf(form, 'email'), contact.email],
    [keyOf(form, 'phone'), contact.phone],
    [
      keyOf(form, 'address'),
      street && houseNumber && postcode && city ? { street, houseNumber, postcode, city } : null,
    ],
  ];
  return Object.fromEntries(known.flatMap(([key, value]) => (key && value ? [[key, value]] : [])));
}

/** `Meidoornlaan 3a` and `9439 TZ Witteveen`, as `contactIn` writes them. */
const addressLines = /^(.+) (\S+)\n(\d{4} [A-Z]{2}) (.+)$/;

const keyOf = ({ form }: CompiledForm, kind: Question['kind']): string | undefined => {
  for (const { questions } of form.steps)
    for (const question of questions) if (question.kind === kind) return question.key;
  return undefined;
};
const first = (form: CompiledForm, kind: Question['kind'], answers: Answers): Answer | undefined =>
  answers[keyOf(form, kind) ?? ''];
const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : '');

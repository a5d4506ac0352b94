import { rules } from '../../workflows/fragments/rules.js';
import { euro, typedEuros } from '../web/format.js';
import { oneValue, type FieldErrors, type FieldValues } from '../web/form/fields.js';
import { toCents, toText } from '../web/form/input.js';
import type { ProposedPlan } from './proposal.js';

/** What was filled in on the proposal: as typed, and as the move takes it. Amounts in cents, by plan. */
export interface ProposalAnswer {
  readonly values: FieldValues;
  readonly amounts: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
  /** What each decision rests on, by plan. */
  readonly grounds: Readonly<Record<string, string>>;
  /** What cannot be read at all; the rules judge the rest. */
  readonly errors: FieldErrors;
}

/** Names of the fields of one plan; those of the reasons are what the move `decide` calls them. */
export const fieldsOf = (id: string) => ({
  amount: `bedrag_${id}`,
  deviation: `deviation_${id}`,
  motivation: `motivation_${id}`,
  viewsAnswer: `viewsAnswer_${id}`,
  ground: `ground_${id}`,
});

/** The most that a reason may hold, in characters. */
export const longestReason = 4000;

/** Reads what was posted for these plans; everything typed is kept, other fields count for nothing. */
export function readProposal(plans: readonly ProposedPlan[], posted: FieldValues): ProposalAnswer {
  const amounts: Record<string, number> = {};
  const texts: Record<string, string> = {};
  const grounds: Record<string, string> = {};
  const errors: Record<string, string> = {};
  const values: Record<string, string> = {};
  for (const { dossier } of plans) {
    const { amount, ground, ...reasons } = fieldsOf(dossier.id);
    values[ground] = oneValue(posted, ground);
    if (values[ground] !== '') grounds[dossier.id] = values[ground];
    values[amount] = oneValue(posted, amount);
    const cents = toCents(values[amount]);
    if (cents === undefined) errors[amount] = rules.amountNamed.sentence;
    else amounts[dossier.id] = cents;
    for (const name of Object.values(reasons)) {
      values[name] = oneValue(posted, name);
      const text = toText(values[name], longestReason);
      if (text !== undefined) texts[name] = text;
      else if (values[name].length > longestReason) errors[name] = tooLong;
    }
  }
  return { values, amounts, texts, grounds, errors };
}

const tooLong = `Maak deze tekst korter: hoogstens ${longestReason.toLocaleString('nl-NL')} tekens.`;

/** What stands on the page at first: the advice of the jury, with its reasons where the applicant gets less than was asked. */
export function adviceAsTyped(plans: readonly ProposedPlan[]): FieldValues {
  return Object.fromEntries(
    plans.flatMap((plan) => {
      const { amount, ground, motivation } = fieldsOf(plan.dossier.id);
      return [
        [amount, typedEuros(plan.proposed)],
        [ground, 'ranking'],
        [motivation, plan.proposed < plan.application.requested ? motivationFrom(plan) : ''],
      ];
    }),
  );
}

/** Awb 3:49: the reasons may be those of an advice that comes with the letter. */
function motivationFrom({ proposed, application, advice }: ProposedPlan): string {
  const reasons = advice?.scores.map(({ reason }) => reason).filter(Boolean) ?? [];
  const advised =
    proposed === 0
      ? 'De jury adviseert om uw plan geen bijdrage te geven.'
      : `U vroeg ${euro(application.requested)}. De jury adviseert ${euro(proposed)}.`;
  return [advised, reasons.length > 0 ? `De jury vindt van uw plan: ${reasons.join(' ')}` : '']
    .filter(Boolean)
    .join('\n\n');
}

/** The sum of everything that could be read, in cents. */
export const sumOf = ({ amounts }: Pick<ProposalAnswer, 'amounts'>): number =>
  Object.values(amounts).reduce((sum, amount) => sum + amount, 0);

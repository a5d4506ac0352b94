import type { EntityManager } from 'typeorm';
import type { Cents } from '../../workflows/language.js';
import type { LocalDate } from '../../workflows/calendar.js';
import { changeRows } from '../database/row-changes.js';
import { rowBy } from '../database/rows.js';
import { euro } from '../web/format.js';
import { BudgetDecision } from './budget-decision.entity.js';
import { Budget } from './budget.entity.js';
import { leftOf } from './budget.queries.js';
import { claimsOn } from './claims.queries.js';
import { heldBudget } from './holding.js';
import { decided } from './opening.js';

/** Who decides about which budget, by which decision, on which local date. */
export interface Deciding {
  readonly budgetId: string;
  readonly decidedOn: LocalDate;
  readonly source: string;
  readonly byId: string;
  /** UTC ms. */
  readonly at: number;
  readonly today: LocalDate;
}
export type Refused = { readonly refusal: string } | undefined;

/** Gives a budget another ceiling; answers why it cannot be. Cents. */
export async function changeCeiling(
  tx: EntityManager,
  deciding: Deciding & { readonly ceiling: Cents },
): Promise<Refused> {
  const budget = await heldBudget(tx, deciding.budgetId);
  const no = future(deciding) ?? (await whyNotCeiling(tx, budget, deciding.ceiling));
  if (no) return { refusal: no };
  await setCeiling(tx, budget, deciding.ceiling, { ...deciding, kind: 'ceiling', inputs: {} });
  return undefined;
}

/** A decision is written down after it was taken. */
export const future = ({ decidedOn, today }: Pick<Deciding, 'decidedOn' | 'today'>): string | undefined =>
  decidedOn > today ? 'Vul de dag in waarop dit is besloten. Die dag kan niet nog komen.' : undefined;

/** Why a budget cannot get this ceiling (rules B1 and B3, Awb 4:27); undefined when it can. */
export async function whyNotCeiling(
  tx: EntityManager,
  budget: Budget,
  ceiling: Cents,
): Promise<string | undefined> {
  if (ceiling === budget.ceiling) return 'Dat is het plafond al.';
  if (ceiling < budget.ceiling) return whyNotLower(tx, budget, ceiling);
  const room = await roomAbove(tx, budget);
  if (!room || ceiling <= room.left) return undefined;
  return `In ${room.name} is daarvoor nog ${euro(room.left)}. Verhoog eerst die pot.`;
}

async function whyNotLower(tx: EntityManager, budget: Budget, ceiling: Cents): Promise<string | undefined> {
  const { reserved, committed, paid } = budget;
  if (ceiling + budget.overCeiling < reserved + committed + paid)
    return `Er is al ${euro(reserved + committed + paid)} gereserveerd, toegezegd of betaald. Lager kan het plafond niet worden.`;
  const asked = (await claimsOn(tx, [budget.id])).get(budget.id)?.requested ?? 0;
  const least = Math.min(budget.ceiling, committed + paid + asked);
  if (ceiling >= least) return undefined;
  return `Er zijn al plannen binnen die samen ${euro(asked)} vragen. Een lager plafond geldt alleen voor aanvragen die na de bekendmaking komen (Awb artikel 4:27). Lager dan ${euro(least)} kan niet.`;
}

/** What the budget above has that nothing else has used; nothing for a root. */
async function roomAbove(
  tx: EntityManager,
  { parentId, reserved, committed, paid }: Budget,
): Promise<{ name: string; left: Cents } | undefined> {
  const above = parentId === null ? null : await rowBy(tx, Budget, { id: parentId });
  return above ? { name: above.name, left: leftOf(above) + reserved + committed + paid } : undefined;
}

/** Gives a budget its new ceiling, with the decision from which it follows. */
export async function setCeiling(
  tx: EntityManager,
  budget: Budget,
  ceiling: Cents,
  { kind, inputs, decidedOn, source, byId, at }: Deciding & Pick<BudgetDecision, 'kind' | 'inputs'>,
): Promise<void> {
  await changeRows(tx, Budget, { id: budget.id }, { ceiling });
  const change = ceiling - budget.ceiling;
  await decided(tx, { budgetId: budget.id, kind, change, inputs, decidedOn, source, byId, at });
}

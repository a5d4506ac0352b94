import type { EntityManager } from 'typeorm';
import { euro } from '../web/format.js';
import { rowBy } from '../database/rows.js';
import { Budget } from './budget.entity.js';
import { leftOf } from './budget.queries.js';
import { claimsOn } from './claims.queries.js';
import { future, setCeiling, whyNotCeiling, type Deciding, type Refused } from './deciding.js';
import { heldBudget } from './holding.js';

/** Takes what is left of a budget into the next year, because the council decided so (rule B9); answers why not. */
export async function carryOver(tx: EntityManager, deciding: Deciding): Promise<Refused> {
  const from = await heldBudget(tx, deciding.budgetId);
  const { grantorId, name, year } = from;
  const next = await rowBy(tx, Budget, { grantorId, name, year: year + 1 });
  const to = next && (await heldBudget(tx, next.id));
  const no = future(deciding) ?? (await whyNotCarried(tx, from)) ?? (await whyNotInto(tx, to, from));
  if (no || !to) return { refusal: no ?? noNextYear(from) };
  const left = leftOf(from);
  await setCeiling(tx, from, from.ceiling - left, { ...deciding, kind: 'carriedOut', inputs: { to: to.id } });
  await setCeiling(tx, to, to.ceiling + left, { ...deciding, kind: 'carriedIn', inputs: { from: from.id } });
  return undefined;
}

async function whyNotCarried(tx: EntityManager, from: Budget): Promise<string | undefined> {
  if (!from.carryOver) return 'Wat van deze pot overblijft, gaat terug naar de algemene middelen.';
  if (leftOf(from) <= 0) return 'Van deze pot is niets over.';
  const asked = (await claimsOn(tx, [from.id])).get(from.id)?.requested ?? 0;
  return asked > 0 ? `Over plannen voor samen ${euro(asked)} is nog niet besloten. Wacht daarop.` : undefined;
}

const whyNotInto = async (tx: EntityManager, to: Budget | null, from: Budget): Promise<string | undefined> =>
  to ? whyNotCeiling(tx, to, to.ceiling + leftOf(from)) : noNextYear(from);

const noNextYear = ({ name, year }: Budget): string =>
  `${name} heeft nog geen pot voor ${year + 1}. Maak eerst de begroting van dat jaar.`;

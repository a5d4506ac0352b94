import type { EntityManager } from 'typeorm';
import { localDate, type LocalDate } from '../../workflows/calendar.js';
import { changeRows } from '../database/row-changes.js';
import { Budget, type Distribution } from './budget.entity.js';
import { claimsOn } from './claims.queries.js';
import { future, type Deciding, type Refused } from './deciding.js';
import { heldBudget } from './holding.js';
import { decided } from './opening.js';

/** When and where ceiling and distribution were made known. */
export interface Publication extends Deciding {
  readonly publishedOn: LocalDate;
  readonly distribution: Distribution;
}

/**
 * Writes down that a ceiling and the way it is divided were made known; answers why not. Both must be known before the period
 * begins, and stay as they are once it began (Awb 4:26, 4:27).
 */
export async function publishCeiling(tx: EntityManager, publication: Publication): Promise<Refused> {
  const budget = await heldBudget(tx, publication.budgetId);
  const no =
    future(publication) ??
    knownAlready(publication, budget) ??
    whyNotPublished(publication, await beginOf(tx, budget));
  if (no) return { refusal: no };
  const { publishedOn, distribution, source, budgetId, decidedOn, byId, at } = publication;
  await changeRows(tx, Budget, { id: budgetId }, { publishedOn, distribution, publicationRef: source });
  const inputs = { publishedOn, distribution };
  await decided(tx, { budgetId, kind: 'published', change: 0, inputs, decidedOn, source, byId, at });
  return undefined;
}

const knownAlready = (
  { publishedOn, distribution, source }: Publication,
  known: Budget,
): string | undefined =>
  publishedOn === known.publishedOn && distribution === known.distribution && source === known.publicationRef
    ? 'Dat staat er al.'
    : undefined;

function whyNotPublished(
  { publishedOn, decidedOn, today }: Publication,
  begins: LocalDate,
): string | undefined {
  if (publishedOn < decidedOn) return 'Bekendmaken gebeurt na het besluit. Kijk de twee dagen na.';
  if (publishedOn > today) return 'Vul in wanneer het bekend is gemaakt. Die dag kan niet nog komen.';
  if (publishedOn < begins) return undefined;
  return 'Het plafond moet bekend zijn voordat het tijdvak begint (Awb artikel 4:27). Deze dag is te laat.';
}

/** First day of the period for which a budget is meant: when the first round opens that draws on it, else the year begins. */
async function beginOf(tx: EntityManager, budget: Budget): Promise<LocalDate> {
  const [first] = (await claimsOn(tx, [budget.id])).get(budget.id)?.rounds ?? [];
  return first ? localDate(first.opensAt) : `${budget.year}-01-01`;
}

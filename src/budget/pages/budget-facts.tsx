import type { Description } from '../../web/description-list.js';
import { euro, fullDate } from '../../web/format.js';
import { Link } from '../../web/text.js';
import { distributions } from '../budget-words.js';
import type { BudgetNow } from '../budget-now.queries.js';

/** What is in a budget, and what is asked of it. */
export function figures({ branch, budget, shares }: BudgetNow): Description[] {
  const { ceiling, overCeiling, reserved, committed, paid } = budget;
  const asked = { term: 'Gevraagd, nog niet besloten', value: euro(branch.requested) };
  const always = [{ term: 'Plafond', value: euro(ceiling) }, asked];
  if (!shares)
    return [
      ...always,
      { term: 'Vrij', value: 'U doet aan een plan uit deze pot niet mee. Daarom ziet u dit niet.' },
    ];
  return [
    ...always,
    ...(overCeiling > 0 ? [{ term: 'Boven het plafond, na een bezwaar', value: euro(overCeiling) }] : []),
    { term: 'Gereserveerd', value: euro(reserved) },
    { term: 'Toegezegd, nog niet betaald', value: euro(committed) },
    { term: 'Betaald', value: euro(paid) },
    { term: 'Vrij', value: <strong>{euro(branch.free)}</strong> },
    ...(branch.short > 0
      ? [{ term: 'Te kort', value: `Er is ${euro(branch.short)} meer gevraagd dan er is.` }]
      : []),
  ];
}

/** By which rules it is divided, and where it belongs. */
export function rules({ budget, above }: BudgetNow): Description[] {
  const { distribution, publishedOn, publicationRef, carryOver } = budget;
  const aboveLink = above && <Link href={`/werk/begroting/pot/${above.id}`}>{above.name}</Link>;
  return [
    { term: 'Hoort bij', value: aboveLink ?? 'Staat op zichzelf' },
    { term: 'Verdeling', value: distribution ? distributions[distribution] : 'Nog niet vastgelegd' },
    {
      term: 'Bekendgemaakt',
      value: publishedOn ? `${fullDate(publishedOn)} (${publicationRef})` : 'Nog niet',
    },
    {
      term: 'Wat overblijft',
      value: carryOver
        ? 'Kan mee naar het volgende jaar, als de raad dat besluit'
        : 'Gaat terug naar de algemene middelen',
    },
  ];
}

import { sending } from '../acts.js';
import { plantBudgets } from '../budgets.js';
import type { Look } from '../gallery.js';
import { grantorId } from '../open-round.js';
import type { Town } from '../town.js';

const begroting = '/werk/begroting';
const grounds = { decidedOn: '1 oktober 2026', source: 'Raadsbesluit 2026-77' };
const right = {
  plafond: { ceiling: '21.000', ...grounds },
  bekendmaken: {
    distribution: 'formula',
    publishedOn: '15 november 2025',
    decidedOn: '14 november 2025',
    source: 'Gemeenteblad',
  },
  indexeren: { basis: 'firstYearIndexed', rounding: 'euro', ...grounds },
} as const;

/** The budgets of a year and of the next one, with everything that can be decided about them. */
export async function budgeting(look: Look, town: Town): Promise<void> {
  const { auditor, functionalAdmin: admin } = town.people;
  await plantBudgets(town);
  await town.enter('Een bank');
  await look('begroting', begroting, { as: auditor });
  await look('pot-nagekeken', `${begroting}/pot/pot`, { as: auditor });
  const pot = `${begroting}/pot/projecten`;
  await look('pot-van-niemand', `${begroting}/pot/onbekend`, { as: admin, status: 404 });
  await look('pot', pot, { as: admin });
  await look('pot-ander-besluit', `${pot}/weggeven`, { as: admin, status: 404 });
  for (const [what, typed] of Object.entries(right)) {
    const form = `${pot}/${what}`;
    await look(`pot-${what}`, form, { as: admin });
    for (const wrong of ['nothing', 'too much'] as const)
      await look(`pot-${what}-${wrong}`, form, { as: admin, act: sending(form, wrong), status: 400 });
    await look(`pot-${what}-bewaard`, form, { as: admin, act: sending(form, typed), status: 200 });
  }
  const again = `${pot}/indexeren`;
  await look('pot-indexeren-geweigerd', again, {
    as: admin,
    act: sending(again, right.indexeren),
    status: 409,
  });
  await turning(look, { admin, pot });
}

/** A new year, and what goes into it. */
async function turning(look: Look, { admin, pot }: { admin: string; pot: string }): Promise<void> {
  const year = `${begroting}/jaar/${grantorId}`;
  const carry = `${pot}/meenemen`;
  await look('meenemen', carry, { as: admin });
  await look('meenemen-leeg', carry, { as: admin, act: sending(carry, 'nothing'), status: 400 });
  await look('meenemen-te-vroeg', carry, { as: admin, act: sending(carry, grounds), status: 409 });
  await look('jaar', year, { as: admin });
  await look('jaar-van-niemand', `${begroting}/jaar/niemand`, { as: admin, status: 404 });
  for (const wrong of ['nothing', 'too much'] as const)
    await look(`jaar-${wrong}`, year, { as: admin, act: sending(year, wrong), status: 400 });
  const later = { ...grounds, decidedOn: '1 januari 2030' };
  await look('jaar-te-vroeg', year, { as: admin, act: sending(year, later), status: 409 });
  await look('jaar-gemaakt', year, { as: admin, act: sending(year, grounds), status: 200 });
  await look('meegenomen', carry, { as: admin, act: sending(carry, grounds), status: 200 });
}

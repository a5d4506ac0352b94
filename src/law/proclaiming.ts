import type { EntityManager } from 'typeorm';
import { byLaw, lawWith, type Decree, type Law } from '../../workflows/law.js';
import { dayOff } from '../../workflows/holidays.js';
import type { LocalDate } from '../../workflows/calendar.js';
import { addRowOnce } from '../database/row-changes.js';
import { DecreeRow } from './decree.entity.js';
import { decreesOf } from './decrees.queries.js';

interface Proclaiming {
  readonly decree: Decree;
  readonly byId: string;
  readonly at: number;
  readonly today: LocalDate;
}
type Refused = { readonly refusal: string } | undefined;

/** Adds a decree as the next of this house; answers why not. Of two at once the second is told to look again. */
export async function proclaim(
  tx: EntityManager,
  { decree, byId, at, today }: Proclaiming,
): Promise<Refused> {
  const before = await decreesOf(tx);
  const law = lawWith(before);
  const no = byLaw(law, () => whyNot(decree, { law, before, today }));
  if (no) return { refusal: no };
  const added = await addRowOnce(tx, DecreeRow, { number: before.length + 1, decree, byId, at }, 'number');
  return added
    ? undefined
    : { refusal: 'Iemand anders was u net voor. Kijk wat er veranderd is en probeer het dan weer.' };
}

interface Standing {
  readonly law: Law;
  readonly before: readonly Decree[];
  readonly today: LocalDate;
}

function whyNot(decree: Decree, standing: Standing): string | undefined {
  switch (decree.kind) {
    case 'equatedDay':
      return whyNotDay(decree.date, standing);
    case 'daysKnown':
      return unless(decree.through > standing.law.knownThrough, alreadyKnown);
    case 'penaltyAmounts':
      return unless(decree.from > (standing.law.penaltyAmounts.at(-1)?.from ?? ''), alreadyInForce);
    case 'amountsChecked':
      return whyNotChecked(decree.through, standing);
    case 'withdrawn':
      return whyNotWithdrawn(decree.number, standing.before);
  }
}

const unless = (holds: boolean, sentence: string): string | undefined => (holds ? undefined : sentence);
const alreadyKnown = 'De dagen zijn al tot en met die dag bekend. Vul een latere dag in.';
const alreadyInForce = 'Er gelden vanaf die dag al bedragen. Vul de dag in waarop de nieuwe bedragen ingaan.';

function whyNotDay(date: LocalDate, { today }: Standing): string | undefined {
  if (date <= today)
    return 'Vul een dag in die nog komt. Termijnen die al voorbij zijn, veranderen niet meer.';
  const off = dayOff(date);
  return off && `Die dag is al vrij: dat is ${off}.`;
}

function whyNotChecked(through: LocalDate, { law, today }: Standing): string | undefined {
  if (through <= law.amountsCheckedThrough) return 'De bedragen zijn al tot en met die dag nagekeken.';
  return through > today ? 'Nakijken kan alleen tot en met vandaag.' : undefined;
}

function whyNotWithdrawn(number: number, before: readonly Decree[]): string | undefined {
  const target = before[number - 1];
  if (!target || target.kind === 'withdrawn') return 'Dit kan niet worden teruggenomen.';
  const again = before.some((one) => one.kind === 'withdrawn' && one.number === number);
  return again ? 'Dit is al teruggenomen.' : undefined;
}

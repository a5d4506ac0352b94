import { moekSettings } from '../../workflows/moek.version.js';
import { jury } from './people.js';
import type { DemoPlan, DemoVerdict } from './plan.js';
import { jurorReasons, panelReasons } from './reasons.js';

/** Points and reasons by the keys of the criteria. */
export interface DemoSheet {
  readonly points: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<string, string>>;
}

const criteria = moekSettings.criteria.map(({ key }) => key);

/** What this juror (key of a person) hands in for this plan: near what the jury thinks together, each in their own way. */
export function sheetOf(plan: DemoPlan, juror: string): DemoSheet {
  const points = criteria.map((key, place) => [key, leaning(verdictOf(plan), juror, place)] as const);
  const way = (plan.key.length + jury.findIndex(({ key }) => key === juror)) % 2;
  return {
    points: Object.fromEntries(points),
    reasons: Object.fromEntries(
      points.map(([key, point]) => [key, jurorReasons[key]?.[point - 1]?.[way] ?? '']),
    ),
  };
}

/** What the jury writes together: its own sentence at the best and the weakest criterion of this plan. */
export function panelOf(plan: DemoPlan): {
  reasons: Readonly<Record<string, string>>;
  amount?: number;
  honourable: boolean;
} {
  const { points, best, weak, award, honourable } = verdictOf(plan);
  const all = points.split('').map(Number);
  const own = new Map([
    [all.indexOf(Math.max(...all)), best],
    [all.lastIndexOf(Math.min(...all)), weak],
  ]);
  const reasons = criteria.map((key, place) => [
    key,
    own.get(place) ?? panelReasons[key]?.[(all[place] ?? 3) - 1] ?? '',
  ]);
  return {
    reasons: Object.fromEntries(reasons) as Record<string, string>,
    amount: award,
    honourable: honourable ?? false,
  };
}

function verdictOf({ key, jury: verdict }: DemoPlan): DemoVerdict {
  if (!verdict) throw new Error(`The jury never saw the plan ${key}.`);
  return verdict;
}

/** How much a juror gives more or less than the others, in the order of the criteria. */
const LEANINGS: Readonly<Record<string, string>> = {
  bertus: '-0-0--',
  femke: '0+000-',
  'jan-harm': '+00+00',
  sanne: '00+-+0',
  geesje: '000+0+',
};

function leaning({ points }: DemoVerdict, juror: string, place: number): number {
  const together = Number(points[place]);
  const shift = { '+': 1, '-': -1 }[LEANINGS[juror]?.[place] ?? '0'] ?? 0;
  return Math.min(5, Math.max(1, together + shift));
}

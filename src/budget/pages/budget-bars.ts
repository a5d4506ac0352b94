import type { Bar, BarPart } from '../../web/bars.js';
import { euro } from '../../web/format.js';
import type { Href } from '../../web/site/context.js';
import type { YearOfBudgets } from '../overview.queries.js';
import type { Branch } from '../tree.js';

/** What a bar is made of. */
export const parts: readonly BarPart[] = [
  { label: 'Betaald', fill: 'solid' },
  { label: 'Toegezegd, nog niet betaald', fill: 'stripes' },
  { label: 'Gereserveerd voor een voorstel', fill: 'dots' },
  { label: 'Vrij', fill: 'empty' },
];

/** One budget as a bar; only its ceiling for who keeps out of a plan that draws on it. */
export const barOf =
  ({ unseen }: YearOfBudgets) =>
  ({ budget, free, short, overdivided }: Branch): Bar => {
    const href: Href = `/werk/begroting/pot/${budget.id}`;
    const whole = budget.ceiling + budget.overCeiling;
    if (unseen.has(budget.id))
      return {
        label: budget.name,
        href,
        words: `plafond ${euro(budget.ceiling)}`,
        amounts: [0, 0, 0, whole],
      };
    const { paid, committed, reserved } = budget;
    const left = Math.max(0, whole - paid - committed - reserved);
    const words = `${euro(free)} vrij van ${euro(whole)}`;
    return {
      label: budget.name,
      href,
      words,
      amounts: [paid, committed, reserved, left],
      warning: warningOf(short, overdivided),
    };
  };

function warningOf(short: number, overdivided: number): string | undefined {
  if (short > 0) return `Er is ${euro(short)} meer gevraagd dan er is.`;
  if (overdivided > 0)
    return `De delen zijn samen ${euro(overdivided)} groter dan deze pot. Geeft één deel alles uit, dan komt een ander deel te kort.`;
  return undefined;
}

/** Whether a budget has a bar: the whole ones, and every part on which something happens or that is divided twice. */
export const isShown = ({ budget, depth, requested, overdivided }: Branch): boolean =>
  depth === 0 || requested + overdivided + budget.reserved + budget.committed + budget.paid > 0;

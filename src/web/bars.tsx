import type { Href } from './site/context.js';
import { Link, Unseen } from './text.js';

/** How a part of a bar is filled; each has its own pattern beside its colour. */
export type Fill = 'solid' | 'stripes' | 'dots' | 'empty';

/** One kind of part, the same in every bar. */
export interface BarPart {
  label: string;
  fill: Fill;
}

/** One bar: its parts in the order of the legend, and what is said beside it. */
export interface Bar {
  label: string;
  href?: Href;
  /** What the bar says, in words: `€ 17.000 vrij van € 120.000`. */
  words: string;
  amounts: readonly number[];
  /** What is wrong, such as more asked than there is. */
  warning?: string;
}

interface StackedBarsProps {
  /** Unique on the page. */
  id: string;
  caption: string;
  parts: readonly BarPart[];
  bars: readonly Bar[];
}

/** Amounts as bars on one scale. Always beside a table with the same figures: a bar says how much at a glance, no more. */
export function StackedBars({ id, caption, parts, bars }: StackedBarsProps) {
  const most = Math.max(1, ...bars.map(({ amounts }) => amounts.reduce((sum, amount) => sum + amount, 0)));
  return (
    <figure class="oek-bars" aria-labelledby={`${id}-bijschrift`}>
      <figcaption id={`${id}-bijschrift`}>
        <Unseen>{caption}. Alle bedragen staan ook in de tabel.</Unseen>
      </figcaption>
      <Patterns id={id} />
      <ul class="oek-bars__legend">
        {parts.map(({ label, fill }) => (
          <li key={label}>
            <svg width="22" height="16" aria-hidden="true">
              <rect
                class={`oek-bars__${fill}`}
                x="1"
                y="1"
                width="20"
                height="14"
                rx="2"
                fill={paint(id, fill)}
              />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <ul class="oek-bars__list">
        {bars.map((bar) => (
          <li key={bar.label}>
            <div class="oek-bars__head">
              {bar.href ? <Link href={bar.href}>{bar.label}</Link> : <strong>{bar.label}</strong>}
              <span>{bar.words}</span>
            </div>
            <Strip id={id} parts={parts} shares={bar.amounts.map((amount) => amount / most)} />
            {bar.warning ? <p class="oek-bars__warning">{bar.warning}</p> : null}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Widths in percentages: a bar fits every screen without a script or a style. */
const Strip = ({
  id,
  parts,
  shares,
}: {
  id: string;
  parts: readonly BarPart[];
  shares: readonly number[];
}) => (
  <svg class="oek-bars__strip" width="100%" height="32" aria-hidden="true">
    {shares.map((share, index) => {
      const fill = parts[index]?.fill ?? 'empty';
      const from = shares.slice(0, index).reduce((sum, before) => sum + before, 0);
      if (share <= 0) return null;
      return (
        <rect
          key={index}
          class={`oek-bars__${fill}`}
          x={percent(from)}
          y="1"
          width={percent(share)}
          height="30"
          fill={paint(id, fill)}
        />
      );
    })}
  </svg>
);

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

const paint = (id: string, fill: Fill): string | undefined =>
  fill === 'stripes' || fill === 'dots' ? `url(#${id}-${fill})` : undefined;

const Patterns = ({ id }: { id: string }) => (
  <svg class="oek-bars__patterns" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern
        id={`${id}-stripes`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="oek-bars__stripes-ground" width="8" height="8" />
        <rect class="oek-bars__stripes-ink" width="3" height="8" />
      </pattern>
      <pattern id={`${id}-dots`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="oek-bars__dots-ground" width="8" height="8" />
        <circle class="oek-bars__dots-ink" cx="4" cy="4" r="1.6" />
      </pattern>
    </defs>
  </svg>
);

/** A few figures that matter most, large, each with what it counts. */
export const KeyFigures = ({
  figures,
}: {
  figures: readonly { label: string; value: string; note?: string }[];
}) => (
  <dl class="oek-keys">
    {figures.map(({ label, value, note }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd class="oek-keys__value">{value}</dd>
        {note ? <dd class="oek-small">{note}</dd> : null}
      </div>
    ))}
  </dl>
);

import { classNames } from '../class-names.js';
import { fontSizes } from './elk-graph.js';
import type { Layout, PlacedArrow, PlacedBox } from './layout.js';
import { Check, Here } from './marks.js';
import { roundedLine } from './rounded-line.js';
import type { Walk } from './walk.js';

interface DrawingProps {
  /** Begin of the ids in the drawing; unique on the page. */
  id: string;
  layout: Layout;
  walk: Walk;
  title: string;
  description: string;
}

/** The machine as a still picture: classes only, and marks beside every colour. Arrows that were walked lie on top. */
export function Drawing({ id, layout, walk, title, description }: DrawingProps) {
  const isWalked = ({ arrow }: PlacedArrow) => walk.walked.has(arrow.id);
  const arrows = layout.arrows.toSorted((a, b) => Number(isWalked(a)) - Number(isWalked(b)));
  const frames = layout.boxes.filter(({ box }) => box.children.length > 0);
  const states = layout.boxes.filter(({ box }) => box.children.length === 0);
  return (
    <svg
      class="oek-diagram"
      viewBox={`${layout.x} ${layout.y} ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="img"
      aria-labelledby={`${id}-titel ${id}-uitleg`}
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-uitleg`}>{description}</desc>
      <defs>
        <Tip id={`${id}-punt`} size={8} />
        <Tip id={`${id}-punt-gelopen`} size={11} walked />
      </defs>
      {frames.map((placed) => (
        <Frame key={placed.box.id} placed={placed} active={walk.current.has(placed.box.id)} />
      ))}
      {arrows.map((placed) => (
        <path
          key={placed.arrow.id}
          class={classNames('oek-diagram__edge', isWalked(placed) && 'oek-diagram__edge--walked')}
          d={roundedLine(placed.points)}
          marker-end={`url(#${id}-punt${isWalked(placed) ? '-gelopen' : ''})`}
        />
      ))}
      {frames.map((placed) => (
        <FrameName key={placed.box.id} placed={placed} />
      ))}
      {arrows.map((placed) => (
        <Label key={placed.arrow.id} placed={placed} walked={isWalked(placed)} />
      ))}
      {states.map((placed) => (
        <State key={placed.box.id} placed={placed} walk={walk} />
      ))}
    </svg>
  );
}

const Tip = ({ id, size, walked }: { id: string; size: number; walked?: boolean }) => (
  <marker
    id={id}
    viewBox="0 0 8 8"
    refX="7"
    refY="4"
    markerWidth={size}
    markerHeight={size}
    orient="auto"
    markerUnits="userSpaceOnUse"
  >
    <path class={classNames('oek-diagram__tip', walked && 'oek-diagram__tip--walked')} d="M0 0L8 4L0 8z" />
  </marker>
);

const Frame = ({ placed: { box, depth, ...place }, active }: { placed: PlacedBox; active: boolean }) => (
  <g
    class={classNames(
      'oek-diagram__group',
      depth % 2 === 1 && 'oek-diagram__group--odd',
      box.kind === 'region' && 'oek-diagram__group--region',
      active && 'oek-diagram__group--active',
    )}
  >
    <rect x={place.x} y={place.y} width={place.width} height={place.height} rx="10" />
  </g>
);

/** Written after the arrows, which may run through it. */
const FrameName = ({ placed: { box, x, y } }: { placed: PlacedBox }) => (
  <text class="oek-diagram__name" x={x + 16} y={y + 28}>
    {box.name}
    {box.kind === 'parallel' ? ' (tegelijk)' : ''}
  </text>
);

function Label({ placed: { label }, walked }: { placed: PlacedArrow; walked: boolean }) {
  if (!label) return null;
  return (
    <g class={classNames('oek-diagram__label', walked && 'oek-diagram__label--walked')}>
      <rect x={label.x} y={label.y} width={label.width} height={label.height} rx="4" />
      {label.lines.map((line, index) => (
        <text key={index} x={label.x + label.width / 2} y={label.y + 14 + index * 16}>
          {line}
        </text>
      ))}
    </g>
  );
}

function State({ placed, walk }: { placed: PlacedBox; walk: Walk }) {
  const { box, lines, x, y, width, height } = placed;
  const now = walk.current.has(box.id);
  const visited = !now && walk.visited.has(box.id);
  const round = box.kind === 'final' ? height / 2 : 8;
  const firstLine = y + height / 2 + 5 - ((lines.length - 1) / 2) * fontSizes.line;
  return (
    <g
      class={classNames(
        'oek-diagram__state',
        now && 'oek-diagram__state--now',
        visited && 'oek-diagram__state--visited',
      )}
    >
      <rect x={x} y={y} width={width} height={height} rx={round} />
      {box.kind === 'final' ? (
        <rect
          class="oek-diagram__rim"
          x={x + 4}
          y={y + 4}
          width={width - 8}
          height={height - 8}
          rx={round - 4}
        />
      ) : null}
      {lines.map((line, index) => (
        <text key={index} x={x + width / 2} y={firstLine + index * fontSizes.line}>
          {line}
        </text>
      ))}
      {visited ? <Check x={x + width - 2} y={y + 2} /> : null}
      {now ? <Here x={x + width / 2} y={y - 2} /> : null}
    </g>
  );
}

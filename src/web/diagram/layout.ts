import type { ElkExtendedEdge, ElkNode, ElkPoint } from 'elkjs/lib/elk.bundled.js';
import type { Arrow, Box, Graph } from './graph.js';
import { elkGraph, everyBox, fontSizes, labelLines, readingOrder } from './elk-graph.js';
import { wrap } from './widths.js';

/** A box on its place, in pixels. */
export interface PlacedBox extends Rectangle {
  box: Box;
  lines: readonly string[];
  /** How many boxes stand around it. */
  depth: number;
}

/** An arrow as a line with corners, from its state to the next, and the place of its words. */
export interface PlacedArrow {
  arrow: Arrow;
  points: readonly ElkPoint[];
  label?: Rectangle & { lines: readonly string[] };
}

/** A rectangle in pixels. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The drawing of a machine, the same for every dossier. */
export interface Layout extends Rectangle {
  boxes: readonly PlacedBox[];
  arrows: readonly PlacedArrow[];
}

/** Finds a place for every box and a way for every arrow. Slow (tenths of a second): do it once for every machine. */
export async function layoutOf(graph: Graph): Promise<Layout> {
  const order = readingOrder(graph.boxes);
  const isBack = ({ from, to }: Arrow) => (order.get(to) ?? 0) < (order.get(from) ?? 0);
  const placed = await (await elk()).layout(elkGraph(graph, isBack));
  const boxes = placedBoxes(placed, new Map(everyBox(graph.boxes).map((box) => [box.id, box])), 0);
  const arrows = graph.arrows.flatMap((arrow) => placedArrow(arrow, isBack(arrow), edgeOf(placed, arrow.id)));
  return { ...frameAround(boxes, arrows), boxes, arrows };
}

/** A megabyte and a half of program that a start does not wait for. It is CommonJS: its default export is wrapped once more. */
async function elk(): Promise<Elk> {
  const { default: wrapped } = await import('elkjs/lib/elk.bundled.js');
  const { default: Made } = wrapped as unknown as { default: new () => Elk };
  return new Made();
}
interface Elk {
  layout(graph: ElkNode): Promise<ElkNode>;
}

const placedBoxes = (node: ElkNode, known: ReadonlyMap<string, Box>, depth: number): PlacedBox[] =>
  (node.children ?? []).flatMap((child) => {
    const box = known.get(child.id);
    if (!box) return [];
    const lines = box.children.length ? [box.name] : wrap(box.name, fontSizes.state, 150);
    return [{ box, lines, depth, ...rectangle(child) }, ...placedBoxes(child, known, depth + 1)];
  });

const rectangle = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Rectangle>): Rectangle => ({
  x,
  y,
  width,
  height,
});

/** ELK hangs an arrow at the box that holds both ends. */
const edgeOf = (node: ElkNode, id: string): ElkExtendedEdge | undefined =>
  node.edges?.find((edge) => edge.id === id) ??
  node.children?.map((child) => edgeOf(child, id)).find(Boolean);

function placedArrow(arrow: Arrow, back: boolean, edge: ElkExtendedEdge | undefined): PlacedArrow[] {
  return (edge?.sections ?? []).slice(0, 1).map(({ startPoint, bendPoints = [], endPoint }) => {
    const points = [startPoint, ...bendPoints, endPoint];
    const place = edge?.labels?.[0];
    return {
      arrow,
      points: back ? points.reverse() : points,
      label: place && { ...rectangle(place), lines: labelLines(arrow) },
    };
  });
}

/** ELK does not always count labels in the size of the drawing. */
function frameAround(boxes: readonly PlacedBox[], arrows: readonly PlacedArrow[]): Rectangle {
  const rectangles = [
    ...boxes,
    ...arrows.flatMap(({ label }) => label ?? []),
    ...arrows.flatMap(({ points }) => points.map((point) => rectangle(point))),
  ];
  const x = Math.floor(Math.min(...rectangles.map((one) => one.x))) - 14;
  const y = Math.floor(Math.min(...rectangles.map((one) => one.y))) - 16;
  const right = Math.max(...rectangles.map((one) => one.x + one.width));
  const bottom = Math.max(...rectangles.map((one) => one.y + one.height));
  return { x, y, width: Math.ceil(right) + 14 - x, height: Math.ceil(bottom) + 12 - y };
}

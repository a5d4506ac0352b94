import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Arrow, Box, Graph } from './graph.js';
import { textWidth, wrap } from './widths.js';

/** Sizes of letters in the drawing; the stylesheet uses the same. */
export const fontSizes = { state: 15, group: 14, label: 13, line: 19 };

/** The graph as ELK wants it: boxes with their sizes, arrows with the sizes of their words. */
export const elkGraph = (graph: Graph, isBack: (arrow: Arrow) => boolean): ElkNode => ({
  id: 'root',
  children: graph.boxes.map(elkBox),
  edges: graph.arrows.map((arrow) => elkArrow(arrow, isBack(arrow))),
  layoutOptions: options,
});

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'org.eclipse.elk.json.edgeCoords': 'ROOT',
  'org.eclipse.elk.json.shapeCoords': 'ROOT',
  'elk.layered.spacing.nodeNodeBetweenLayers': '22',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.randomSeed': '1',
};

/** All boxes, each before what it holds: the order of the chart. */
export const everyBox = (boxes: readonly Box[]): Box[] =>
  boxes.flatMap((box) => [box, ...everyBox(box.children)]);

/** States stand in a chart in the order in which they are read; an arrow against it is a way back. */
export const readingOrder = (boxes: readonly Box[]) =>
  new Map(everyBox(boxes).map((box, index) => [box.id, index]));

function elkBox(box: Box): ElkNode {
  if (box.children.length === 0) {
    const lines = wrap(box.name, fontSizes.state, 150);
    const width = Math.max(96, ...lines.map((line) => textWidth(line, fontSizes.state))) + 32;
    return { id: box.id, width, height: 24 + lines.length * fontSizes.line };
  }
  const top = box.name ? 46 : 20;
  const least = `(${textWidth(box.name, fontSizes.group) + 60},60)`;
  return {
    id: box.id,
    children: box.children.map(elkBox),
    layoutOptions: {
      'elk.padding': `[top=${top},left=20,bottom=20,right=20]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': least,
    },
  };
}

/** A way back is given to ELK the other way round, so that the main road always runs down; `placedArrow` turns it again. */
function elkArrow(arrow: Arrow, back: boolean): ElkExtendedEdge {
  const lines = labelLines(arrow);
  const width = Math.max(...lines.map((line) => textWidth(line, fontSizes.label))) + 10;
  return {
    id: arrow.id,
    sources: [back ? arrow.to : arrow.from],
    targets: [back ? arrow.from : arrow.to],
    labels: lines.length
      ? [{ id: `${arrow.id}:label`, text: ' ', width, height: lines.length * 16 + 4 }]
      : [],
  };
}

/** The words at an arrow, broken into short lines. */
export const labelLines = (arrow: Arrow): string[] =>
  arrow.words.flatMap((word) => wrap(word, fontSizes.label, 120));

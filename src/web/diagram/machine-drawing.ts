import type { AnyStateMachine } from 'xstate';
import { type Graph, graphOf, type Words } from './graph.js';
import { type Layout, layoutOf } from './layout.js';

/** A machine ready to be drawn: the same for every dossier that runs on it. */
export interface MachineDrawing {
  graph: Graph;
  layout: Layout;
}

const drawings = new Map<string, Promise<MachineDrawing>>();

/** Draws a machine once; `edition` names it with its edition (`moek@1`), because a new edition is a new drawing. */
export function drawingOf(edition: string, machine: AnyStateMachine, words: Words): Promise<MachineDrawing> {
  const known = drawings.get(edition);
  if (known) return known;
  const drawing = draw(machine, words);
  drawings.set(edition, drawing);
  drawing.catch(() => drawings.delete(edition));
  return drawing;
}

async function draw(machine: AnyStateMachine, words: Words): Promise<MachineDrawing> {
  const graph = graphOf(machine, words);
  return { graph, layout: await layoutOf(graph) };
}

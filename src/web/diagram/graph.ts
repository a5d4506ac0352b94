import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** What the drawing calls things; events that have no word get an arrow without one. */
export interface Words {
  /** Name of a state for staff; nothing for a region that has none. */
  state: (meta: unknown, key: string) => string | undefined;
  /** Name of a move, or of a delay for what happens by itself. */
  event: (name: string) => string | undefined;
}

/** A state as a box; one with children is a box around them. */
export interface Box {
  id: string;
  /** Keys from the root, joined by a dot: as a state is named in the log. */
  path: string;
  name: string;
  kind: 'state' | 'final' | 'group' | 'parallel' | 'region';
  children: readonly Box[];
}

/** Everything that leads from one state to another, as one arrow with all its words. */
export interface Arrow {
  id: string;
  from: string;
  to: string;
  /** Names of moves, delays, `done` or `always`. */
  events: readonly string[];
  words: readonly string[];
}

/** A machine as boxes and arrows. */
export interface Graph {
  boxes: readonly Box[];
  arrows: readonly Arrow[];
}

/** Reads a machine; what changes nothing but memory (a move that stays in its state) is no arrow. */
export function graphOf(machine: AnyStateMachine, words: Words): Graph {
  const nodes = descendants(machine.root);
  const arrows = new Map<string, Arrow>();
  for (const { from, to, event } of nodes.flatMap(exits)) {
    const id = arrowId(from.id, to.id);
    const before = arrows.get(id);
    const word = words.event(event);
    arrows.set(id, {
      id,
      from: from.id,
      to: to.id,
      events: [...(before?.events ?? []), event],
      words: [...new Set([...(before?.words ?? []), ...(word ? [word] : [])])],
    });
  }
  return { boxes: children(machine.root).map((node) => boxOf(node, words)), arrows: [...arrows.values()] };
}

/** How an arrow is known, in the drawing and in the path walked. */
export const arrowId = (from: string, to: string): string => `${from}>${to}`;

const children = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states);

const descendants = (node: AnyStateNode): AnyStateNode[] =>
  children(node).flatMap((child) => [child, ...descendants(child)]);

function boxOf(node: AnyStateNode, words: Words): Box {
  const inside = children(node).map((child) => boxOf(child, words));
  return {
    id: node.id,
    path: node.path.join('.'),
    name: words.state(node.meta, node.key) ?? (inside.length ? '' : node.key),
    kind: kindOf(node),
    children: inside,
  };
}

function kindOf(node: AnyStateNode): Box['kind'] {
  if (node.type === 'final' || node.tags.includes('ended')) return 'final';
  if (node.type === 'parallel') return 'parallel';
  if (node.parent?.type === 'parallel') return 'region';
  return node.type === 'compound' ? 'group' : 'state';
}

interface Exit {
  from: AnyStateNode;
  to: AnyStateNode;
  event: string;
}

function exits(from: AnyStateNode): Exit[] {
  const all = [...[...from.transitions.values()].flat(), ...(from.always ?? [])];
  return all
    .flatMap((transition) =>
      (transition.target ?? []).map((to) => ({
        from,
        to: entryOf(to),
        event: eventName(transition.eventType),
      })),
    )
    .filter(({ to }) => to !== from && !isAround(to, from));
}

/** An arrow into a group ends at the state where one then is: that reads best. */
function entryOf(node: AnyStateNode): AnyStateNode {
  const first = node.type === 'compound' ? node.initial.target[0] : undefined;
  return first ? entryOf(first) : node;
}

/** By family, not by name: a state may have an id of its own. */
const isAround = (outer: AnyStateNode, inner: AnyStateNode): boolean =>
  inner.parent !== undefined && (inner.parent === outer || isAround(outer, inner.parent));

/** `xstate.after.remedyPeriod.moek.x` is the delay `remedyPeriod`; a finished group is `done`, an arrow without event `always`. */
function eventName(type: string): string {
  if (type === '') return 'always';
  if (type.startsWith('xstate.done.')) return 'done';
  return /^xstate\.after\.([^.]+)/.exec(type)?.[1] ?? type;
}

import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { arrowId, type Graph } from './graph.js';

/** What one dossier did in the graph: where it is, where it was, and along which arrows. All by id. */
export interface Walk {
  current: ReadonlySet<string>;
  visited: ReadonlySet<string>;
  walked: ReadonlySet<string>;
}

/** One move: its name, and the state value after it. The first one is the start of the dossier. */
export interface Step {
  event: string;
  value: StateValue;
}

/** Finds the path of a dossier back from its log: which states it has been in and which arrows led there. */
export function walkOf(machine: AnyStateMachine, graph: Graph, steps: readonly Step[]): Walk {
  const visited = new Set<string>();
  const walked = new Set<string>();
  let current: ReadonlySet<string> = new Set();
  for (const { event, value } of steps) {
    const now = activeIds(machine.root, value);
    for (const target of now) {
      if (current.has(target)) continue;
      for (const arrow of pathTo(graph, { before: current, target, event })) {
        walked.add(arrowId(arrow.from, arrow.to));
        visited.add(arrow.to);
      }
    }
    for (const id of now) visited.add(id);
    current = now;
  }
  return { current, visited, walked };
}

/** Ids of every state that is active below a node, with the groups around it. */
export const activeIds = (node: AnyStateNode, value: StateValue): ReadonlySet<string> =>
  new Set(idsBelow(node, value));

function idsBelow(node: AnyStateNode, value: StateValue): string[] {
  const branches: [string, StateValue?][] = typeof value === 'string' ? [[value]] : Object.entries(value);
  return branches.flatMap(([key, below]) => {
    const child = node.states[key];
    return child ? [child.id, ...(below === undefined ? [] : idsBelow(child, below))] : [];
  });
}

interface Quest {
  before: ReadonlySet<string>;
  target: string;
  event: string;
}

type Arrow = Graph['arrows'][number];

/**
 * The arrows from where the dossier was to where it came. One move may pass through several states (a raised move, a state
 * that is left at once); then the shortest way counts that begins with the move itself.
 */
function pathTo(graph: Graph, { before, target, event }: Quest): readonly Arrow[] {
  const paths = shortestPaths(graph, before, target);
  return paths.find(([first]) => first?.events.includes(event)) ?? paths[0] ?? [];
}

const longest = 4;

function shortestPaths(graph: Graph, before: ReadonlySet<string>, target: string): Arrow[][] {
  let open: Arrow[][] = graph.arrows.filter((arrow) => arrow.to === target).map((arrow) => [arrow]);
  const found: Arrow[][] = [];
  for (let length = 1; length <= longest && open.length > 0; length++) {
    found.push(...open.filter(([first]) => first && before.has(first.from)));
    open = open.flatMap((path) =>
      graph.arrows
        .filter((arrow) => arrow.to === path[0]?.from && !path.includes(arrow))
        .map((arrow) => [arrow, ...path]),
    );
  }
  return found;
}

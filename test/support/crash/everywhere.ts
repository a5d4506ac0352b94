import type { Place } from '../../../src/database/options.js';
import type { Instance, Instances, Report } from './instance.js';
import type { Harm } from './standstill.js';
import { contentsOf, copyOf, difference, discard, filesOf, type Contents } from './places.js';
import type { Work } from './works.js';

/** Something that is done at a place (closed, only copies of it are touched) at a moment in UTC ms. */
export interface Scene {
  readonly place: Place;
  readonly now: number;
  readonly work: Work;
  /** The same work as far as its next COMMIT, for work that has more than one; the last time it answers 0. */
  readonly step?: Work;
}

/** How it goes when nothing goes wrong. */
export interface Course {
  /** What is stored beforehand and after each COMMIT. */
  readonly states: readonly Contents[];
  readonly outcome: unknown;
  /** The statements that changed something. */
  readonly changes: readonly string[];
  /** What an audit of every dossier found wrong. */
  readonly wrong: unknown;
}

/** What was found after a death, and after the same was done again. */
export interface Found {
  readonly point: string;
  readonly harm: Harm;
  readonly contents: Contents;
  readonly again: Report;
  readonly end: Contents;
  /** The files that are kept in the end: the SHA-256 of each by its name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Does the work once, undisturbed. */
export async function courseOf(scene: Scene, instance: Instance): Promise<Course> {
  const copy = await copyOf(scene.place);
  await instance.open(1, copy, scene.now);
  const { outcome, changes = [], threw } = await instance.work(1, scene.work);
  if (threw) throw new Error(threw);
  const { outcome: wrong } = await instance.work(1, { do: 'audit' });
  await instance.close(1);
  const between = scene.step ? await statesBetween(scene, scene.step, instance) : [];
  const states = [await contentsOf(scene.place), ...between, await contentsOf(copy)];
  await discard(copy);
  return { states, outcome, changes, wrong };
}

/** What is stored after each step but the last. */
async function statesBetween({ place, now }: Scene, step: Work, instance: Instance): Promise<Contents[]> {
  const states: Contents[] = [];
  const copy = await copyOf(place);
  await instance.open(1, copy, now);
  while ((await instance.work(1, step)).outcome !== 0) states.push(await contentsOf(copy, true));
  await instance.close(1);
  await discard(copy);
  return states.slice(0, -1);
}

/** Kills the work at each of these points, every time on a new copy, and then lets an instance that lives do it again. */
export async function killedAt(
  scene: Scene,
  points: readonly Harm[],
  { instances, alive }: { instances: Instances; alive: Instance },
): Promise<Found[]> {
  const found: Found[] = [];
  for (let done = 0; done < points.length; done += atOnce) {
    const dying = await killedTogether(scene, points.slice(done, done + atOnce), instances.take());
    for (const { harm, copy, point } of dying) {
      const contents = await contentsOf(copy);
      await alive.open(1, copy, scene.now);
      const again = await alive.work(1, scene.work);
      await alive.close(1);
      found.push({ point, harm, contents, again, end: await contentsOf(copy), files: filesOf(copy) });
      await discard(copy);
    }
  }
  return found;
}

/** So many moves, each at a place of its own, die with one process. */
const atOnce = 24;

/** Lets the work stand still at these points, each at a place of its own, and then the process dies. */
async function killedTogether({ place, now, work }: Scene, points: readonly Harm[], instance: Instance) {
  const standing = await Promise.all(
    points.map(async (harm, index) => {
      const copy = await copyOf(place);
      await instance.open(index, copy, now);
      const { stands, changes = [] } = await instance.work(index, work, harm);
      if (!stands) throw new Error(`It did not stand still ${harm.how} ${harm.at}.`);
      return { harm, copy, point: nameOf(harm, changes) };
    }),
  );
  const signal = await instance.die();
  if (signal !== 'SIGKILL') throw new Error(`It died of ${String(signal)}.`);
  return standing;
}

/** At each of these points the server hangs up; the process lives, hears of it, and does the same again. */
export async function disconnectedAt(
  scene: Scene,
  points: readonly Harm[],
  alive: Instance,
): Promise<(Found & { readonly threw?: string })[]> {
  const found: (Found & { readonly threw?: string })[] = [];
  for (const harm of points) {
    const copy = await copyOf(scene.place);
    await alive.open(1, copy, scene.now);
    const { threw, changes = [] } = await alive.work(1, scene.work, harm);
    const contents = await contentsOf(copy, true);
    const again = await alive.work(1, scene.work);
    await alive.close(1);
    const end = await contentsOf(copy);
    found.push({ point: nameOf(harm, changes), harm, contents, again, end, files: filesOf(copy), threw });
    await discard(copy);
  }
  return found;
}

/** Which of these states is stored, 0 being the first; or which rows differ from the last. */
export function stateOf(contents: Contents, states: readonly Contents[]): number | string {
  const which = states.findIndex((state) => difference(state, contents).length === 0);
  return which >= 0 ? which : difference(states.at(-1) ?? {}, contents).join('\n');
}

export const nameOf = ({ at, how }: Harm, changes: readonly string[]): string =>
  `${how} ${at}: ${changes[at - 1]}`;

/** How many COMMITs have been answered at this point. */
export const commitsBefore = ({ at, how }: Harm, changes: readonly string[]): number =>
  changes.slice(0, how === 'after' ? at : at - 1).filter((change) => change === 'COMMIT').length;

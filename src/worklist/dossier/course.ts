import { In, type EntityManager } from 'typeorm';
import type { Chart } from '../../../workflows/language.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { logOf } from '../../engine/dossier.queries.js';
import type { Entry } from '../../engine/log.js';
import { LogRow, Told } from '../../engine/log.entity.js';
import { pathOf } from '../../engine/path.js';
import { Person } from '../../identity/person.entity.js';
import { decreesOf } from '../../law/decrees.queries.js';
import { settingsOf } from '../../schemes/versions.queries.js';
import { chartWords } from '../../web/diagram/chart-words.js';
import { drawingOf, type MachineDrawing } from '../../web/diagram/machine-drawing.js';
import { walkOf, type Walk } from '../../web/diagram/walk.js';
import { storyOf, type LogLine } from './log-story.js';
import type { NamesOf } from './log-words.js';

/** How a dossier came to where it is: its log in words, and the way it went through its chart. */
export interface Course {
  readonly log: readonly LogLine[];
  readonly drawing: MachineDrawing;
  readonly walk: Walk;
}

/** What a reader of a log brings along. */
interface Reader {
  /** Names of the plans that moves of a round mention. */
  readonly titles?: NamesOf;
  /** Plans of which this reader may know nothing; sums over all plans then go too. */
  readonly unseen?: readonly string[];
}

/** Reads the course of a dossier, for somebody. */
export async function courseOf(
  em: EntityManager,
  chart: Chart,
  dossier: Dossier,
  { titles = () => undefined, unseen = [] }: Reader = {},
): Promise<Course> {
  const rows = await logOf(em, dossier.id);
  const told = await em.find(Told, { where: { dossierId: dossier.id }, order: { name: 'ASC' } });
  const people = await peopleIn(em, rows);
  const settings = await settingsOf(em, dossier.versionId);
  const criteria = new Map(settings.criteria.map(({ key, label }) => [key, label.split(':')[0]]));
  const drawing = await drawingOf(chart.name, chart.machine, chartWords(chart));
  return {
    log: storyOf(
      chart,
      without(unseen, { rows, told }),
      (id) => people.get(id) ?? titles(id) ?? criteria.get(id),
    ),
    drawing,
    walk: walkOf(
      chart.machine,
      drawing.graph,
      pathOf(chart, rows, { settings, decrees: await decreesOf(em) }),
    ),
  };
}

interface Written {
  readonly rows: readonly LogRow[];
  readonly told: readonly Told[];
}

/** What was written about some plans left out: the reasons for each, and the amounts of all. */
function without(unseen: readonly string[], { rows, told }: Written): Written {
  if (unseen.length === 0) return { rows, told };
  return {
    rows: rows.map((row) => Object.assign(new LogRow(), row, { entry: withoutAmounts(row.entry) })),
    told: told.filter(({ name }) => !unseen.some((id) => name.includes(id))),
  };
}

function withoutAmounts(entry: string): string {
  const { input, ...rest } = JSON.parse(entry) as Entry;
  return JSON.stringify({ ...rest, input: { ...input, amounts: undefined } });
}

async function peopleIn(em: EntityManager, rows: readonly LogRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map(({ byPerson }) => byPerson))];
  return namesByIds(em, ids);
}

/** Names of people, by id. */
export async function namesByIds(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const people = await em.findBy(Person, { id: In([...new Set(ids)]) });
  return new Map(people.map(({ id, name, email }) => [id, name || email || 'Zonder naam']));
}

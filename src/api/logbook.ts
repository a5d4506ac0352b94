import type { EntityManager } from 'typeorm';
import type { Chart, Role } from '../../workflows/language.js';
import { plainName } from '../engine/labels.js';
import { logOf } from '../engine/dossier.queries.js';
import { LogRow } from '../engine/log.entity.js';
import { maySee } from '../identity/policy.js';
import { pastOf } from '../residents/status/past.js';
import type { Application } from '../applications/application.entity.js';
import { moment, present } from './telling.js';

interface Reader {
  readonly person: string;
  readonly roles: readonly Role[];
  /** Whether this person sees everything that happened here; else only their own moves. */
  readonly seesAll: boolean;
}

/** The log of a dossier as somebody who works on it may read it: oldest first. */
export async function logTold(em: EntityManager, chart: Chart, id: string, reader: Reader) {
  const rows = (await logOf(em, id)).filter(({ byPerson }) => reader.seesAll || byPerson === reader.person);
  const isStaff = maySee('dossier', reader.roles);
  return rows.map((row) =>
    present({
      ...told(row, nameIn(chart, row.type)),
      role: row.byRole,
      moveId: row.byPerson === reader.person ? row.moveId : undefined,
      ...(isStaff && { by: row.byPerson, input: inputOf(row) }),
    }),
  );
}

/** The log as the applicant may read it: what the status page tells, and nothing that was decided and not yet announced. */
export async function logForApplicant(
  em: EntityManager,
  chart: Chart,
  { application, person }: { application: Application; person: string },
) {
  return (await logOf(em, application.id)).flatMap((row) => {
    const title = pastOf({ log: [row], application })[0]?.title;
    const name = typeof title === 'string' ? title : undefined;
    const mine = row.byPerson === person;
    if (name === undefined && !mine) return [];
    return present({ ...told(row, name ?? nameIn(chart, row.type)), moveId: mine ? row.moveId : undefined });
  });
}

/** A move that somebody just made themselves. */
export async function moveMade(em: EntityManager, chart: Chart, moveId: string) {
  const row = await em.findOneByOrFail(LogRow, { moveId });
  return { ...told(row, nameIn(chart, row.type)), role: row.byRole, moveId };
}

const told = ({ type, at, revision }: LogRow, name: string) => ({
  type: plainName(type),
  name,
  at: moment(at),
  revision,
});

const nameIn = ({ moves, deadlines }: Chart, type: string): string => {
  const name = plainName(type);
  return moves[name]?.button ?? deadlines[name]?.label ?? name;
};

const inputOf = ({ entry }: LogRow): unknown => (JSON.parse(entry) as { input: unknown }).input;

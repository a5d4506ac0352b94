import { In, type EntityManager } from 'typeorm';
import { Person } from '../../identity/person.entity.js';
import { peopleWith } from '../../identity/roles.queries.js';
import { grouped } from '../grouped.js';
import { involvementsOfRound, judgedEntries, jurorsOf, sheetsOfRound } from '../jury.queries.js';

/** Something the jury still waits for: one juror at one plan. */
export interface Owed {
  readonly entryId: string;
  readonly personId: string;
  /** Whether that juror said if they are involved. */
  readonly declared: boolean;
  /** Whether a sheet of that juror is still awaited. */
  readonly sheet: boolean;
}

/** Everything the jury waits for. Once the deliberation is `opened` the chair sees all points, and owes none. */
export async function owedBy(em: EntityManager, roundId: string, opened: boolean): Promise<Owed[]> {
  const told = new Map((await involvementsOfRound(em, roundId)).map((one) => [keyOf(one), one]));
  const sheets = (await sheetsOfRound(em, roundId)).filter(({ handedInAt }) => handedInAt !== null);
  const handedIn = new Set(sheets.map(keyOf));
  const chairs = new Set((await peopleWith(em, 'juryChair', [roundId])).map(({ id }) => id));
  const members = await jurorsOf(em, roundId);
  const all = (await judgedEntries(em, roundId)).flatMap(({ id: entryId }) =>
    members.map((personId) => {
      const key = keyOf({ entryId, personId });
      const mayScore = !told.get(key)?.recused && !(opened && chairs.has(personId));
      return { entryId, personId, declared: told.has(key), sheet: mayScore && !handedIn.has(key) };
    }),
  );
  return all.filter(({ declared, sheet }) => !declared || sheet);
}

const keyOf = ({ entryId, personId }: { entryId: string; personId: string }): string =>
  `${entryId} ${personId}`;

/** A juror who still has something to do, and at how many plans. */
export interface Absent {
  readonly personId: string;
  readonly name: string;
  readonly undeclared: number;
  readonly unscored: number;
}

/** Everybody the jury waits for, by name. */
export async function absentJurors(em: EntityManager, owed: readonly Owed[]): Promise<Absent[]> {
  const byPerson = grouped(owed, ({ personId }) => personId);
  const people = await em.findBy(Person, { id: In([...byPerson.keys()]) });
  const absent = people.map(({ id, name, email }) => ({
    personId: id,
    name: name || email || 'Een jurylid zonder naam',
    undeclared: byPerson.get(id)?.filter(({ declared }) => !declared).length ?? 0,
    unscored: byPerson.get(id)?.filter(({ sheet }) => sheet).length ?? 0,
  }));
  return absent.sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

import type { EntityManager } from 'typeorm';
import { localDate, type LocalDate } from '../../../workflows/calendar.js';
import type { ObjectionMemory } from '../../../workflows/fragments/objection-memory.js';
import { termOf } from '../../decisions/late/late-term.queries.js';
import type { LetterRow } from '../../documents/letters/letter.entity.js';
import { announcedLettersOf } from '../../documents/letters/letters.queries.js';
import { toldIn } from '../../engine/dossier.queries.js';
import type { Engine } from '../../engine/engine.js';
import { namesAt } from '../../engine/labels.js';
import { optionsFor, type MoveOption } from '../../engine/options.js';
import { Grantor } from '../../identity/grantor.entity.js';
import { appealIn, type Appeal } from '../../objections/appeal.queries.js';
import { heardBy } from '../../objections/hearers.queries.js';
import { lateCasesOn, lateUnnoticed, type LateCase } from '../../worklist/late/late-cases.queries.js';
import { objectionNow, type ObjectionNow } from '../../objections/objections.queries.js';

/** Everything whoever objects may know of an own objection. */
export interface OwnObjectionFile extends ObjectionNow {
  readonly memory: ObjectionMemory;
  /** Where it stands, in the words of whoever objects, and as a path. */
  readonly step: string;
  readonly state: string;
  readonly options: readonly MoveOption[];
  readonly letters: readonly LetterRow[];
  readonly grounds?: string;
  /** Where somebody is heard. */
  readonly place?: string;
  /** What became of it before the court. */
  readonly appeal?: Appeal;
  /** Who heard, in words, when somebody was heard. */
  readonly heardBy?: string;
  readonly grantor: Grantor;
  /** Notices of default about it, and the last day of our term when that passed and nobody gave notice. */
  readonly late: readonly LateCase[];
  readonly lateSince?: LocalDate;
}

/** Reads one objection as whoever made it may know it; nothing when there is none by this id. `at` is UTC ms. */
export async function ownObjection(
  em: EntityManager,
  { engine, id, person, at }: { engine: Engine; id: string; person: string; at: number },
): Promise<OwnObjectionFile | undefined> {
  const now = await objectionNow(em, id);
  if (!now) return undefined;
  const { dossier } = now;
  const memory = (JSON.parse(dossier.snapshot) as { context: ObjectionMemory }).context;
  const told = await toldIn(em, id);
  const today = localDate(at);
  const late = await lateCasesOn(em, dossier, today);
  const newest = (text: string) => told.findLast(({ name }) => name === text)?.text;
  return {
    ...now,
    memory,
    heardBy: await heardBy(em, memory),
    appeal: await appealIn(em, id, memory),
    step: namesAt(engine.charts.get(dossier.chart), dossier.states)[0]?.applicant ?? '',
    state: dossier.states.split('.').at(-1) ?? '',
    options: await optionsFor(engine, em, { dossier, person, roles: ['applicant'], at }),
    letters: await announcedLettersOf(em, [id, ...late.map((notice) => notice.id)]),
    late,
    lateSince: lateUnnoticed(termOf(dossier), { cases: late, today })?.dueOn,
    grounds: newest('grounds'),
    place: newest('place'),
    grantor: await em.findOneByOrFail(Grantor, { id: dossier.grantorId }),
  };
}

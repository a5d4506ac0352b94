import type { EntityManager } from 'typeorm';
import { isRefusal, type Chart, type Role } from '../../workflows/language.js';
import { filledOf } from '../applications/filling/filled.js';
import type { Database } from '../database/database.js';
import type { Dossier } from '../engine/dossier.entity.js';
import type { Engine } from '../engine/engine.js';
import { roleForMove } from '../engine/options.js';
import type { Visit } from '../identity/visit.js';
import { sheetOf } from '../jury/jury.queries.js';
import { sheetErrors } from '../jury/scoring/sheet.js';
import { personOf } from '../jury/visitor.js';
import { listsOf } from '../moves/asked-move.js';
import { settingsOf } from '../schemes/versions.queries.js';
import type { Fault } from '../web/site/problem.js';
import { questionOf } from '../web/form/question.js';
import type { NewMove } from './bodies.js';
import { moveMade } from './logbook.js';
import { readAnswers } from './own-questions.js';
import { faultsOf, invalid, refused } from './problems.js';

interface House {
  readonly database: Database;
  readonly engine: Engine;
}

/** Makes a move for a program by the rules of the pages, and answers its row in the log; the same `moveId` hears the same again. */
export async function makeMove(
  { database, engine }: House,
  visit: Visit,
  { dossier, body }: { dossier: Dossier; body: NewMove },
): Promise<Record<string, unknown>> {
  const { type, moveId, revision } = body;
  const chart = engine.charts.get(dossier.chart);
  if (!Object.hasOwn(chart.moves, type)) throw invalid([{ field: 'type', message: unknownMove(chart) }]);
  const by = { person: personOf(visit), role: roleForMove(chart.moves[type], visit.roles) };
  const answered = await database.read((em) => answersOf(em, dossier, body, by.role));
  if ('errors' in answered) throw invalid(faultsOf(answered.errors, 'answers.'));
  const outcome = await engine.move({ dossier: dossier.id, type, moveId, revision, by, ...answered });
  if (!isRefusal(outcome)) return database.read((em) => moveMade(em, chart, moveId));
  throw refused(outcome, await database.read((em) => stillWrong(em, dossier, { type, person: by.person })));
}

async function answersOf(em: EntityManager, dossier: Dossier, { type, answers = {} }: NewMove, role: Role) {
  const { criteria } = await settingsOf(em, dossier.versionId);
  const lists = await listsOf(em, dossier, questionOf(type));
  return readAnswers(type, answers, { criteria, lists, role });
}

/** What a program can mend after a no: the answers of the form, or the points and reasons of a sheet. */
async function stillWrong(
  em: EntityManager,
  dossier: Dossier,
  { type, person }: { type: string; person: string },
): Promise<Fault[]> {
  if (type === 'submit' || type === 'supplement')
    return (await filledOf(em, dossier)).errors.map(({ field, message }) => ({ field, message }));
  if (type !== 'score') return [];
  const { criteria } = await settingsOf(em, dossier.versionId);
  const sheet = (await sheetOf(em, dossier.id, person)) ?? { points: {}, reasons: {} };
  return faultsOf(sheetErrors(sheet, criteria));
}

const unknownMove = ({ moves }: Chart): string =>
  `Deze handeling bestaat niet. Kies uit: ${Object.keys(moves).join(', ')}.`;

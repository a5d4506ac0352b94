import type { Facts } from '../../workflows/facts.js';
import type { Question } from '../engine/surroundings.js';
import { settingsOf } from '../schemes/versions.queries.js';
import {
  countedSheets,
  involvementOf,
  involvementsOfRound,
  judgedEntries,
  jurorsOf,
  panelsOf,
  sheetOf,
  sheetsOfRound,
} from './jury.queries.js';

/** What the jury of a round did, and what the person who moves did with this plan. */
export async function juryFacts(question: Question): Promise<Facts['jury']> {
  const { tx, dossier, by } = question;
  const roundId = dossier.parentId ?? dossier.id;
  const members = await jurorsOf(tx, roundId);
  const sheets = await sheetsOfRound(tx, roundId);
  return {
    members: members.length,
    isMember: members.includes(by.person),
    hasScored: sheets.some(({ personId, handedInAt }) => personId === by.person && handedInAt !== null),
    ...(dossier.parentId === null ? await roundSide(question, members) : await entrySide(question)),
  };
}

type EntrySide = Pick<
  Facts['jury'],
  'declared' | 'recused' | 'sheetComplete' | 'handedIn' | 'undeclared' | 'reasonsComplete'
>;

async function entrySide({ tx, dossier, by }: Question): Promise<EntrySide> {
  const involvement = await involvementOf(tx, dossier.id, by.person);
  const sheet = await sheetOf(tx, dossier.id, by.person);
  const { criteria } = await settingsOf(tx, dossier.versionId);
  return {
    declared: involvement !== null,
    recused: involvement?.recused ?? false,
    sheetComplete:
      sheet !== null &&
      criteria.every(({ key }) => isPoints(sheet.points[key]) && (sheet.reasons[key] ?? '').trim() !== ''),
    handedIn: (await countedSheets(tx, dossier.id)).length,
    undeclared: 0,
    reasonsComplete: true,
  };
}

async function roundSide({ tx, dossier }: Question, members: readonly string[]): Promise<EntrySide> {
  const entries = await judgedEntries(tx, dossier.id);
  const declared = new Set(
    (await involvementsOfRound(tx, dossier.id)).map(({ entryId, personId }) => `${entryId} ${personId}`),
  );
  const panels = new Map((await panelsOf(tx, dossier.id)).map((panel) => [panel.entryId, panel]));
  const { criteria } = await settingsOf(tx, dossier.versionId);
  const missing = entries.flatMap(({ id }) => members.filter((member) => !declared.has(`${id} ${member}`)));
  const explained = entries.every(({ id }) =>
    criteria.every(({ key }) => (panels.get(id)?.reasons[key] ?? '').trim() !== ''),
  );
  return {
    declared: false,
    recused: false,
    sheetComplete: false,
    handedIn: 0,
    undeclared: missing.length,
    reasonsComplete: explained,
  };
}

const isPoints = (points: unknown): boolean =>
  typeof points === 'number' && Number.isInteger(points) && points >= 1 && points <= 5;

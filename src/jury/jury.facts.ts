import type { EntityManager } from 'typeorm';
import type { Facts } from '../../workflows/facts.js';
import type { Settings } from '../../workflows/settings.js';
import type { Dossier } from '../engine/dossier.entity.js';
import type { Question } from '../engine/surroundings.js';
import { settingsOf } from '../schemes/versions.queries.js';
import {
  countedSheets,
  hasScored,
  involvementsOfRound,
  judgedEntries,
  jurorsOf,
  panelsOf,
  sheetOf,
  standingOf,
} from './jury.queries.js';
import { isComplete } from './scoring/sheet.js';

/** What the jury of this round did, and whether the person who moves judged in it. */
export async function juryFacts({ tx, dossier, by }: Question): Promise<Facts['jury']> {
  const members = await jurorsOf(tx, dossier.id);
  const entries = await judgedEntries(tx, dossier.id);
  const settings = await settingsOf(tx, dossier.versionId);
  const counted = await countedSheets(tx, dossier.id);
  const said = new Set(
    (await involvementsOfRound(tx, dossier.id)).map(({ entryId, personId }) => `${entryId} ${personId}`),
  );
  const missing = entries.flatMap(({ id }) => members.filter((member) => !said.has(`${id} ${member}`)));
  const short = entries.filter(({ id }) => (counted.get(id)?.length ?? 0) < settings.jury.quorum);
  return {
    members: members.length,
    undeclared: missing.length,
    belowQuorum: short.length,
    reasonsComplete: await areExplained(tx, dossier.id, { entries, settings }),
    hasScored: await hasScored(tx, dossier.id, by.person),
  };
}

/** What the person who moves said and filled in about this plan. */
export async function jurorFacts({ tx, dossier, by }: Question): Promise<Facts['juror']> {
  const standing = await standingOf(tx, dossier.id, by.person);
  const sheet = await sheetOf(tx, dossier.id, by.person);
  const { criteria } = await settingsOf(tx, dossier.versionId);
  return {
    declared: standing !== 'undeclared',
    recused: standing === 'recused',
    sheetComplete: sheet !== null && isComplete(sheet, criteria),
  };
}

/** The score sheets of this plan that count. */
export async function sheetFacts({ tx, dossier }: Question): Promise<Facts['sheets']> {
  const counted = await countedSheets(tx, dossier.parentId ?? '');
  return { handedIn: counted.get(dossier.id)?.length ?? 0 };
}

/** Whether the jury gave every plan a reason at every criterion. */
async function areExplained(
  tx: EntityManager,
  roundId: string,
  { entries, settings }: { entries: readonly Dossier[]; settings: Settings },
): Promise<boolean> {
  const panels = new Map((await panelsOf(tx, roundId)).map((panel) => [panel.entryId, panel]));
  return entries.every(({ id }) =>
    settings.criteria.every(({ key }) => (panels.get(id)?.reasons[key] ?? '').trim() !== ''),
  );
}

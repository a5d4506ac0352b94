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

/** What the jury of a round did, and what the person who moves did with this plan. */
export async function juryFacts(question: Question): Promise<Facts['jury']> {
  const { tx, dossier, by } = question;
  const roundId = dossier.parentId ?? dossier.id;
  const members = await jurorsOf(tx, roundId);
  return {
    members: members.length,
    isMember: members.includes(by.person),
    hasScored: await hasScored(tx, roundId, by.person),
    ...(dossier.parentId === null ? await roundSide(question, members) : await entrySide(question)),
  };
}

type Side = Omit<Facts['jury'], 'members' | 'isMember' | 'hasScored'>;

async function entrySide({ tx, dossier, by }: Question): Promise<Side> {
  const standing = await standingOf(tx, dossier.id, by.person);
  const sheet = await sheetOf(tx, dossier.id, by.person);
  const { criteria } = await settingsOf(tx, dossier.versionId);
  return {
    ...nothingMissing,
    declared: standing !== 'undeclared',
    recused: standing === 'recused',
    sheetComplete: sheet !== null && isComplete(sheet, criteria),
    handedIn: (await countedSheets(tx, dossier.parentId ?? '')).get(dossier.id)?.length ?? 0,
  };
}

async function roundSide({ tx, dossier }: Question, members: readonly string[]): Promise<Side> {
  const entries = await judgedEntries(tx, dossier.id);
  const settings = await settingsOf(tx, dossier.versionId);
  const counted = await countedSheets(tx, dossier.id);
  const said = new Set(
    (await involvementsOfRound(tx, dossier.id)).map(({ entryId, personId }) => `${entryId} ${personId}`),
  );
  const missing = entries.flatMap(({ id }) => members.filter((member) => !said.has(`${id} ${member}`)));
  const short = entries.filter(({ id }) => (counted.get(id)?.length ?? 0) < settings.jury.quorum);
  return {
    ...nothingMissing,
    undeclared: missing.length,
    belowQuorum: short.length,
    reasonsComplete: await areExplained(tx, dossier.id, { entries, settings }),
  };
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

const nothingMissing: Side = {
  declared: false,
  recused: false,
  sheetComplete: false,
  handedIn: 0,
  undeclared: 0,
  belowQuorum: 0,
  reasonsComplete: true,
};

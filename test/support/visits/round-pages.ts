import type { Look } from '../gallery.js';
import type { Town } from '../town.js';
import { movePages } from './move-pages.js';

/** Everything there is to see of a round at this moment, by whoever works on it. */
export async function roundPages(
  look: Look,
  town: Town,
  { stage, seen }: { stage: string; seen: Set<string> },
): Promise<void> {
  const { people, roundId } = town;
  const round = `/werk/rondes/${roundId}`;
  const visits = [
    ['ronde', round, people.caseHandler],
    ['besluit', `${round}/besluit`, people.decisionMaker],
    ['brieven-van-ronde', `${round}/brieven`, people.caseHandler],
    ['leden', `${round}/jury`, people.jurySecretary],
    ['beraad', `/jury/beraad/${roundId}`, people.jurySecretary],
  ] as const;
  for (const [name, path, as] of visits) await look(`${name}-${stage}`, path, { as });
  if (stage === 'leeg') await emptyLists(look, town);
  const sign = `/jury/beraad/${roundId}/ondertekenen`;
  if (hasReport(stage)) await look(`ondertekenen-${stage}`, sign, { as: people.juryChair });
  await movePages(look, town, { id: roundId, seen });
}

/** Where nobody entered yet, there is nothing to do, to judge or to pay. */
async function emptyLists(look: Look, { people }: Town): Promise<void> {
  await look('rondes', '/werk/rondes', { as: people.caseHandler });
  await look('werklijst-leeg', '/werk', { as: people.caseHandler });
  await look('jurylijst-leeg', '/jury', { as: people.juror });
  await look('financien-leeg', '/financien', { as: people.financeOfficer });
}

const hasReport = (stage: string): boolean =>
  !['leeg', 'open', 'gesloten', 'toets', 'presentatie'].includes(stage);

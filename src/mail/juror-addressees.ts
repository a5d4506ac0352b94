import { peopleWith } from '../identity/roles.queries.js';
import { involvementsOfRound, judgedEntries, sheetsOfRound } from '../jury/jury.queries.js';
import { recipients, type Find } from './recipients.js';

/** Everybody in the jury of this round, the chair as well. */
export const jurors: Find = async (em, round) => {
  const members = [await peopleWith(em, 'juror', [round.id]), await peopleWith(em, 'juryChair', [round.id])];
  return recipients(members.flat(), round.id);
};

/** Jurors who have not said of every plan that takes part whether they are involved in it. */
export const undeclaredJurors: Find = async (em, round) => {
  const plans = await judgedEntries(em, round.id);
  const said = new Set(
    (await involvementsOfRound(em, round.id)).map(({ entryId, personId }) => `${entryId} ${personId}`),
  );
  const members = await jurors(em, round);
  return members.filter(({ personId }) => plans.some(({ id }) => !said.has(`${id} ${personId}`)));
};

/** Jurors who still have to hand in a score for a plan that they may judge. */
export const unscoredJurors: Find = async (em, round) => {
  const plans = new Set((await judgedEntries(em, round.id)).map(({ id }) => id));
  const sheets = (await sheetsOfRound(em, round.id)).filter(({ handedInAt }) => handedInAt !== null);
  const scored = new Set(sheets.map(({ entryId, personId }) => `${entryId} ${personId}`));
  const free = (await involvementsOfRound(em, round.id)).filter(({ recused }) => !recused);
  const owing = free.filter(
    ({ entryId, personId }) => plans.has(entryId) && !scored.has(`${entryId} ${personId}`),
  );
  const members = await jurors(em, round);
  return members.filter((member) => owing.some(({ personId }) => personId === member.personId));
};

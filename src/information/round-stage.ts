import type { RoundNow } from '../rounds/rounds.queries.js';

/** What a round is to somebody outside; a round that is still being prepared, or decided and not announced, shows nothing of that. */
export type Stage = 'soon' | 'open' | 'judging' | 'announced' | 'calledOff';

/** The stage of a round at this moment (UTC ms), or undefined as long as it is nobody's business. */
export function stageOf({ state, round }: RoundNow, at: number): Stage | undefined {
  if (state === 'open') return at < round.closesAt ? 'open' : 'judging';
  return stages[state];
}

const stages: Readonly<Record<string, Stage | undefined>> = {
  rulesPublished: 'soon',
  closed: 'judging',
  admissibility: 'judging',
  presentation: 'judging',
  deliberation: 'judging',
  reportSigned: 'judging',
  collegeDecision: 'judging',
  decided: 'judging',
  announced: 'announced',
  execution: 'announced',
  councilReportPending: 'announced',
  finished: 'announced',
  cancelled: 'calledOff',
};

/** A round with what it is to somebody outside. */
export interface StagedRound extends RoundNow {
  readonly stage: Stage;
}

/** The rounds that the public may know of, in the order given. */
export const publicRounds = (rounds: readonly RoundNow[], at: number): StagedRound[] =>
  rounds.flatMap((round) => {
    const stage = stageOf(round, at);
    return stage ? [{ ...round, stage }] : [];
  });

/** The round a page is about: the open one, else the next one, else the newest. Expects the newest first. */
export const currentOf = (rounds: readonly StagedRound[]): StagedRound | undefined =>
  rounds.find(({ stage }) => stage === 'open') ??
  rounds.findLast(({ stage }) => stage === 'soon') ??
  rounds[0];

import type { EntityManager } from 'typeorm';
import { localDate, type LocalDate } from '../../workflows/calendar.js';
import type { Settings } from '../../workflows/settings.js';
import { lastDayOf } from '../../workflows/term-setting.js';
import type { VersionTexts } from '../../workflows/version.js';
import { budgetById } from '../budget/budget.queries.js';
import { Grantor } from '../identity/grantor.entity.js';
import { peopleWith } from '../identity/roles.queries.js';
import type { Round } from '../rounds/round.entity.js';
import { roundsOfScheme } from '../rounds/rounds.queries.js';
import type { Scheme } from '../schemes/scheme.entity.js';
import { schemeBySlug, schemesOf, versionById } from '../schemes/versions.queries.js';
import { currentOf, publicRounds, type Stage, type StagedRound } from './round-stage.js';

/** A scheme as everybody may know it at this moment. */
export interface SchemeShown {
  readonly scheme: Scheme;
  readonly grantor: Grantor;
  /** The round it is about now; none was ever published when this is absent. */
  readonly now?: RoundShown;
  /** Every round that was published, newest first. */
  readonly rounds: readonly StagedRound[];
}

/** One published round with its rules. */
export interface RoundShown {
  readonly round: Round;
  readonly stage: Stage;
  readonly settings: Settings;
  readonly texts: VersionTexts;
  /** Cents in the prize pool. What is left of it is not public: that would tell of decisions before they are announced. */
  readonly pot: number;
  /** Last day by which everybody hears, by the rules of the scheme. */
  readonly decisionDueOn: LocalDate;
  /** Names of the jury, the chair first. */
  readonly jury: readonly { readonly name: string; readonly isChair: boolean }[];
}

/** Every scheme, in order of name. */
export async function allSchemesShown(em: EntityManager, at: number): Promise<SchemeShown[]> {
  const shown: SchemeShown[] = [];
  for (const scheme of await schemesOf(em)) shown.push(await shownAt(em, scheme, at));
  return shown;
}

/** One scheme by the last part of its address. */
export async function schemeShown(
  em: EntityManager,
  slug: string,
  at: number,
): Promise<SchemeShown | undefined> {
  const scheme = await schemeBySlug(em, slug);
  return scheme ? shownAt(em, scheme, at) : undefined;
}

async function shownAt(em: EntityManager, scheme: Scheme, at: number): Promise<SchemeShown> {
  const rounds = publicRounds(await roundsOfScheme(em, scheme.id), at);
  const current = currentOf(rounds);
  return {
    scheme,
    grantor: await em.findOneByOrFail(Grantor, { id: scheme.grantorId }),
    rounds,
    ...(current && { now: await roundShown(em, current) }),
  };
}

async function roundShown(em: EntityManager, { round, stage }: StagedRound): Promise<RoundShown> {
  const { settings, texts } = await versionById(em, round.versionId);
  return {
    round,
    stage,
    settings,
    texts,
    pot: (await budgetById(em, round.budgetId))?.ceiling ?? 0,
    decisionDueOn: lastDayOf(settings.terms.decision, localDate(round.closesAt - 1)),
    jury: await juryOf(em, round.id),
  };
}

async function juryOf(em: EntityManager, roundId: string): Promise<RoundShown['jury']> {
  const chairs = await peopleWith(em, 'juryChair', [roundId]);
  const jurors = await peopleWith(em, 'juror', [roundId]);
  return [
    ...chairs.map(({ name }) => ({ name, isChair: true })),
    ...jurors.map(({ name }) => ({ name, isChair: false })),
  ];
}

import type { EntityManager } from 'typeorm';
import type { Round } from '../../rounds/round.entity.js';
import { roundsOfScheme } from '../../rounds/rounds.queries.js';
import { schemeBySlug, versionById } from '../../schemes/versions.queries.js';

/** What somebody must know before beginning a plan in a scheme. */
export interface Beginning {
  readonly slug: string;
  readonly schemeName: string;
  /** The round that takes plans now; without it nothing can begin. */
  readonly round?: Round;
  /** Chart of its applications. */
  readonly chart: string;
  /** When the next round opens, UTC ms. */
  readonly nextOpensAt?: number;
  /** Titles of the steps of the form. */
  readonly steps: readonly string[];
  /** How long filling in takes, as the scheme says it everywhere. */
  readonly takes: string;
  /** The draft this person has in that round already. */
  readonly draftId?: string;
}

/** The way into a scheme at this moment, by its address; undefined when there is no such scheme. */
export async function beginning(em: EntityManager, slug: string, at: number): Promise<Beginning | undefined> {
  const scheme = await schemeBySlug(em, slug);
  if (!scheme) return undefined;
  const rounds = await roundsOfScheme(em, scheme.id);
  const open = rounds.find(({ state, round }) => state === 'open' && at < round.closesAt);
  const next = rounds.filter(({ round }) => round.opensAt > at).map(({ round }) => round.opensAt);
  return {
    slug,
    schemeName: scheme.name,
    ...(next.length > 0 && { nextOpensAt: Math.min(...next) }),
    ...(open ? await formIn(em, open.round) : { chart: '', steps: [], takes: '' }),
  };
}

async function formIn(
  em: EntityManager,
  round: Round,
): Promise<Pick<Beginning, 'round' | 'chart' | 'steps' | 'takes'>> {
  const { chart, texts } = await versionById(em, round.versionId);
  return { round, chart, steps: texts.form.steps.map(({ title }) => title), takes: texts.page.takes };
}

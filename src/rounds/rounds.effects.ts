import type { Effects } from '../../workflows/effects.js';
import type { Happened } from '../engine/surroundings.js';
import { Round } from './round.entity.js';
import { roundOf } from './rounds.queries.js';

/** The round opens by the clock; everything it needs was published before. */
export async function openRound({ tx, dossier, at }: Happened): Promise<void> {
  await tx.update(Round, { id: dossier.id }, { opensAt: at });
}

/** A later closing moment after an outage, in milliseconds UTC. */
export async function moveClosing(
  { tx, dossier }: Happened,
  { closesAt }: Effects['moveClosing'],
): Promise<void> {
  await tx.update(Round, { id: dossier.id }, { closesAt });
}

/** Keeps on which day the council was informed, before publishing or after the result. */
export async function recordCouncilNotice(
  { tx, dossier, move }: Happened,
  { when }: Effects['recordCouncilNotice'],
): Promise<void> {
  const { sentOn, publishedOn, reference } = move.input as Record<string, string>;
  const notice =
    when === 'before'
      ? {
          councilBefore: { sentOn: sentOn ?? '', publishedOn: publishedOn ?? '', reference: reference ?? '' },
        }
      : { councilAfter: { sentOn: sentOn ?? '' } };
  await tx.update(Round, { id: dossier.id }, notice);
}

/** Records a draw by lot between plans with the same score, with its witness. */
export async function recordLot({ tx, dossier, move, at }: Happened): Promise<void> {
  const round = await roundOf(tx, dossier);
  const { entries, first } = move.input as { entries?: string[]; first?: string };
  const lot = { entries: entries ?? [], first: first ?? '', witness: move.texts['witness'] ?? '', at };
  await tx.update(Round, { id: round.id }, { lots: [...round.lots, lot] });
}

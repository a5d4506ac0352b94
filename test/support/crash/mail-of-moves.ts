import type { EntityManager } from 'typeorm';
import { isRefusal } from '../../../workflows/language.js';
import { Dossier } from '../../../src/engine/dossier.entity.js';
import { logOf } from '../../../src/engine/dossier.queries.js';
import type { Engine } from '../../../src/engine/engine.js';
import { planMove } from '../../../src/engine/plan.js';
import { firstSnapshot } from '../../../src/engine/snapshots.js';
import { happeningFrom } from '../../../src/engine/replay.js';
import { OutboxRow } from '../../../src/mail/outbox.entity.js';
import { settingsOf } from '../../../src/schemes/versions.queries.js';

/** Plays the logs of all plans again: which mail (move and template) is missing in the outbox, and which stands there for no move. */
export async function withoutMail(em: EntityManager, engine: Engine): Promise<string[]> {
  const caused = new Set<string>();
  const plans = (await em.find(Dossier)).filter(({ parentId }) => parentId !== null);
  for (const dossier of plans) for (const mail of await mailOf(em, engine, dossier)) caused.add(mail);
  const ours = new Set(plans.map(({ id }) => id));
  const queued = new Set(
    (await em.find(OutboxRow))
      .filter(({ dossierId }) => ours.has(dossierId ?? ''))
      .map(({ dedupeKey }) => dedupeKey.slice(0, dedupeKey.lastIndexOf('/'))),
  );
  const missing = [...caused].filter((mail) => !queued.has(mail)).map((mail) => `missing ${mail}`);
  return [...missing, ...[...queued].filter((mail) => !caused.has(mail)).map((mail) => `causeless ${mail}`)];
}

async function mailOf(em: EntityManager, engine: Engine, dossier: Dossier): Promise<string[]> {
  const chart = engine.charts.get(dossier.chart);
  const settings = await settingsOf(em, dossier.versionId);
  const mails: string[] = [];
  let snapshot = firstSnapshot(chart);
  for (const row of await logOf(em, dossier.id)) {
    const plan = planMove(chart, snapshot, happeningFrom(row, settings));
    if (isRefusal(plan)) throw new Error(plan.sentences.join(' '));
    snapshot = plan.snapshot;
    for (const { type, params } of plan.effects)
      if (type === 'message') mails.push(`${row.moveId}/${(params as { template: string }).template}`);
  }
  return mails;
}

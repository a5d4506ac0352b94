import { join } from 'node:path';
import { localDate } from '../../workflows/calendar.js';
import { charts } from '../../workflows/index.js';
import { SetClock, type Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { folderStore } from '../documents/store.js';
import { effectWriters } from '../effects.js';
import { Engine } from '../engine/engine.js';
import { factReaders } from '../facts.js';
import { Grantor } from '../identity/grantor.entity.js';
import { openFailureTask } from '../post/failure-tasks.js';
import { mailboxTransport } from '../mail/mailbox.js';
import { settingsOf } from '../schemes/versions.queries.js';
import { Player, type Stage } from './player.js';
import { writeRegistry } from './registry.js';
import { tellStory } from './story.js';

const longAgo = 1000 * 24 * 3_600_000;

/**
 * Fills an empty database with the demo municipality, by playing moves on a clock of its own; does nothing the second time.
 * A production start on demo data is refused.
 */
export async function fillDemo(database: Database, config: Config, clock: Clock): Promise<void> {
  const grantors = await database.read((em) => em.find(Grantor));
  if (!config.demo && grantors.some(({ fictional }) => fictional))
    throw new Error(
      'Deze database bevat de proefgemeente. Een echte start kan alleen met een lege database.',
    );
  if (config.demo && grantors.length === 0)
    await fill(stageOf(config, database, clock.now() - longAgo), clock.now());
}

async function fill(stage: Stage, now: number): Promise<void> {
  const given = { at: stage.clock.now(), year: Number(localDate(now).slice(0, 4)) };
  const registry = await stage.database.inTransaction((tx) => writeRegistry(tx, given));
  await tellStory(new Player(stage), registry, now);
}

/** The real engine and the real loops, on a clock of the story's own; mail lands in the local mailbox only. */
function stageOf(config: Config, database: Database, begin: number): Stage {
  const clock = new SetClock(begin);
  const engine = new Engine(database, clock, {
    charts,
    facts: factReaders,
    effects: effectWriters(config),
    settingsOf,
  });
  const office = { database, clock, store: folderStore(config.dataDir), baseUrl: config.baseUrl };
  const transport = mailboxTransport(join(config.dataDir, 'mailbox'));
  return {
    engine,
    database,
    clock,
    office,
    post: { database, clock, transport, settings: config, tell: openFailureTask },
  };
}

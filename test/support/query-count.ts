import type { EntityManager } from 'typeorm';

/** Runs work and counts how many queries it asks the database. */
export async function queriesIn<Outcome>(
  em: EntityManager,
  work: () => Promise<Outcome>,
): Promise<{ outcome: Outcome; queries: number }> {
  const source = em.dataSource;
  const { logger } = source;
  let queries = 0;
  source.logger = Object.assign(Object.create(logger) as typeof logger, {
    logQuery: () => void (queries += 1),
  });
  try {
    return { outcome: await work(), queries };
  } finally {
    source.logger = logger;
  }
}

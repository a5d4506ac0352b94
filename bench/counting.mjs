/** Plays moves one after another; answers for each the statements that the writing connection ran for it, with their values. */
export async function statementsOf(town, jobs, work) {
  const { writer } = town;
  const { logger } = writer;
  const moves = [];
  writer.logger = {
    ...silent,
    logQuery: (sql, values = []) => moves.at(-1).push({ sql, values: [...values] }),
  };
  try {
    for (const job of jobs) {
      moves.push([]);
      await work(job);
    }
  } finally {
    writer.logger = logger;
  }
  return moves.map((statements) => statements.filter(({ sql }) => !frame.test(sql)));
}

/** What was changed in the database. */
export const writes = (statements) => statements.filter(({ sql }) => change.test(sql));

/** How often something was made to last while `work` ran: asked of the writing connection. */
export async function commitsDuring(town, work) {
  const { writer } = town;
  const { logger } = writer;
  let commits = 0;
  writer.logger = { ...silent, logQuery: (sql) => void (commits += sql === 'COMMIT') };
  try {
    await work();
  } finally {
    writer.logger = logger;
  }
  return commits;
}

const nothing = () => undefined;
const silent = {
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
const frame = /^(BEGIN|START|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/;
const change = /^\s*(INSERT|UPDATE|DELETE)/;

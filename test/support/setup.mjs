import { keep } from './keep.mjs';

/** Before the first suite: a folder for this run, in which a PostgreSQL can be asked for. */
export default async function setUp() {
  const kept = await keep();
  process.env['TEST_RUN_FOLDER'] = kept.folder;
  globalThis.releaseTestRun = kept.release;
}

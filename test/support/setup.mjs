import { keep } from './keep.mjs';

/** Before the first suite: a folder for this run, in which a PostgreSQL can be asked for. */
export default async function setUp() {
  const kept = await keep();
  process.env['TEST_RUN_FOLDER'] = kept.folder;
  process.env['TMPDIR'] = kept.folder; // what libraries and browsers leave behind goes with it
  globalThis.releaseTestRun = kept.release;
}

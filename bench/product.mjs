import 'reflect-metadata';

const parts = {
  calendar: 'workflows/calendar.js',
  moek: 'workflows/moek.version.js',
  chart: 'workflows/index.js',
  clock: 'src/clock.js',
  csrf: 'src/web/form/csrf.js',
  databases: 'src/database/database.js',
  effects: 'src/effects.js',
  engines: 'src/engine/engine.js',
  entities: 'src/entities.js',
  dossiers: 'src/engine/dossier.queries.js',
  facts: 'src/facts.js',
  filled: 'src/applications/filling/filled.js',
  formToken: 'src/identity/form-token.js',
  options: 'src/database/options.js',
  people: 'src/identity/people.js',
  registry: 'src/demo/registry.js',
  round: 'src/rounds/round.entity.js',
  saving: 'src/applications/filling/saving.js',
  session: 'src/identity/session.js',
  sheets: 'src/jury/score-sheet.entity.js',
  timers: 'src/engine/timers.loop.js',
  versions: 'src/schemes/versions.queries.js',
};

/** Every built module that is measured, by a short name; `folder` is where the build landed. */
export async function loadProduct(folder) {
  const found = Object.entries(parts).map(async ([name, path]) => [
    name,
    await import(new URL(path, folder)),
  ]);
  return Object.fromEntries(await Promise.all(found));
}

import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { measureEngine, measureServer } from './measure.mjs';
import { openPlaces } from './places.mjs';
import { loadProduct } from './product.mjs';
import { tables } from './tables.mjs';
import { openTown } from './town.mjs';

/*
 * `npm run bench [-- --quick] [--dist <folder>]`: what a move costs, as a table and as `bench/last.json`. See README.md.
 */
const quick = process.argv.includes('--quick');
const count = quick ? 64 : 320;
const given = process.argv[process.argv.indexOf('--dist') + 1];
const dist = process.argv.includes('--dist')
  ? pathToFileURL(`${given}/`)
  : new URL('../dist/', import.meta.url);
const product = await loadProduct(dist);
const places = await openPlaces();
const found = { at: new Date().toISOString(), node: process.version, count, databases: {} };
try {
  for (const kind of ['SQLite', 'PostgreSQL']) {
    const town = await openTown(product, await places[kind]());
    const engine = await measureEngine(town, count).finally(() => town.close());
    const rssMb = process.memoryUsage.rss() / 2 ** 20;
    const server = await measureServer({ product, dist, place: await places[kind](), count });
    found.databases[kind] = { engine, rssMb, server };
  }
} finally {
  await places.release();
}
writeFileSync(new URL('last.json', import.meta.url), JSON.stringify(found, undefined, 2));
console.log(tables(found));
console.log(JSON.stringify(found));

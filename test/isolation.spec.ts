import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Grantor } from '../src/identity/grantor.entity.js';
import { formSecretOf } from '../src/identity/form-token.js';
import { routesOf } from '../src/identity/every-route.js';
import { issueToken } from '../src/identity/tokens/api-tokens.js';
import { csrfToken } from '../src/web/form/csrf.js';
import { Dossier } from '../src/engine/dossier.entity.js';
import { entities } from '../src/entities.js';
import type { Role } from '../workflows/language.js';
import { canary, canaryWins } from './support/canary.js';
import { freshPlace } from './support/databases.js';
import type { Browser, Seen } from './support/fetching-browser.js';
import { grantorId } from './support/open-round.js';
import { objectionDesk } from './support/objecting.js';
import { openTown, type Town } from './support/town.js';

/** Every role that somebody can have at a grantor. */
const roles: readonly Role[] = [
  'caseHandler', 'villageOfficer', 'decisionMaker', 'financeOfficer', 'functionalAdmin', 'auditor', 'archivist', 'lawyer',
  'juror', 'juryChair', 'jurySecretary',
]; // prettier-ignore
/** What tells that somebody looks at what is not theirs. */
const traces = /geelvink|kooitje|bank die blijft|MD-2026-\d/i;

describe('twee verstrekkers in één huis', () => {
  let town: Town;
  let other: Browser;
  let key: string | undefined;
  let ids: string[];
  beforeAll(async () => {
    town = await openTown(await freshPlace('SQLite'));
    const { plan, person } = await canaryWins(town);
    await objectionDesk(town).file(plan);
    const owner = await town.visitor(person);
    const topic = { topic: plan, signedBy: canary.name, address: 'Zangzaadsteeg 1, 9411 AA Beilen' };
    await given(owner, '/mijn/klachten/nieuw', { ...topic, conduct: 'Het kooitje werd niet gezien.' });
    await given(owner, '/mijn/vragen/nieuw', { topic: plan, wish: 'Mag het kooitje groter?' });
    await given(owner, '/mijn/gegevens', { kind: 'access', wish: 'Alles over het kooitje.' });
    await town.database.inTransaction(async (tx) => {
      const found = await tx.findOneByOrFail(Grantor, { id: grantorId });
      await tx.insert(Grantor, { ...found, id: 'dom', caseCode: 'DOM', name: 'Dorpenoverleg' });
    });
    for (const role of roles) await town.person('Dinie', role, 'dom');
    const dinie = await town.person('Dinie');
    other = await town.visitor(dinie);
    key = await town.database.inTransaction((tx) =>
      issueToken(tx, { personId: dinie, label: 'proef' }, town.clock.now()),
    );
    ids = await someIds(town);
  }, 300_000);
  afterAll(() => town.close());

  const ask = (method: string, path: string): Promise<Seen> => {
    if (path.startsWith('/api/')) {
      const headers = { authorization: `Bearer ${key ?? ''}`, 'content-type': 'application/json' };
      return other.ask(method, path, { headers, ...(method !== 'GET' && { body: '{}' }) });
    }
    const secret = formSecretOf(town.config.secret, other.cookies.get('sid') ?? '');
    return method === 'GET' ? other.get(path) : other.post(path, { _csrf: csrfToken(secret, path) });
  };
  const routes = () => routesOf(town.app).filter(({ rule }) => rule?.kind !== 'public');

  test('wie hier werkt, leest het wel', async () => {
    const handler = await town.visitor(town.people.caseHandler);
    const lists = [
      '/werk',
      '/werk/bezwaren',
      '/werk/klachten',
      '/werk/vragen',
      '/werk/gegevens',
      '/werk/begroting/pot/pot',
    ];
    const read = await Promise.all(lists.map(async (path) => traces.test((await handler.get(path)).body)));
    expect(read).toEqual(lists.map(() => true));
  });

  test('wie bij een andere verstrekker werkt, leest op geen enkele pagina en in geen bestand iets van hier', async () => {
    const leaks: string[] = [];
    for (const { path: route } of routes().filter(({ method }) => method === 'GET'))
      for (const path of pathsOf(route, ids))
        if (traces.test((await ask('GET', path)).body)) leaks.push(path);
    expect(leaks).toEqual([]);
  }, 600_000);

  test('en krijgt op alles wat zij hier doet hetzelfde antwoord als bij iets dat er niet is', async () => {
    const open = new Set<string>();
    for (const { method, path: route } of routes().filter(
      (one) => one.method !== 'GET' && one.path.includes(':'),
    ))
      for (const path of pathsOf(route, ids)) {
        const { status } = await ask(method, path);
        if (![403, 404].includes(status)) open.add(`${status} ${method} ${route}`);
      }
    expect([...open]).toEqual([]);
  }, 600_000);
});

/** Sends a form that must be taken. */
async function given(browser: Browser, path: string, fields: Record<string, string>): Promise<void> {
  const { status } = await browser.submit(path, path, fields);
  expect([path, status]).toEqual([path, 303]);
}

/** A route with every id of the town in each of its places. */
const pathsOf = (route: string, ids: readonly string[]): string[] =>
  route.includes(':') ? ids.map((id) => route.replace(/:\w+/g, id)) : [route];

/** Ids of every dossier, and of one row of every other table. */
async function someIds({ database }: Town): Promise<string[]> {
  const rows = await database.read(async (em) =>
    Promise.all(
      entities.map((entity) => em.find(entity as new () => object, entity === Dossier ? {} : { take: 1 })),
    ),
  );
  const found = rows.flat().flatMap((row) => ('id' in row && typeof row.id === 'string' ? [row.id] : []));
  return [...new Set(found)].filter((id) => id !== 'dom');
}

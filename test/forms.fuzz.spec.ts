import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applicationById } from '../src/applications/applications.queries.js';
import { formSecretOf } from '../src/identity/form-token.js';
import { routesOf } from '../src/identity/every-route.js';
import { startSession } from '../src/identity/session.js';
import { csrfToken } from '../src/web/form/csrf.js';
import { openApi, type OpenApi } from './support/api.js';
import { freshPlace } from './support/databases.js';
import { Browser, type Seen } from './support/fetching-browser.js';
import { nasty, nastyText, seed, strangeName } from './support/garbage.js';

let town: OpenApi;
let browsers: Record<string, Browser>;
let ids: string[];
beforeAll(async () => {
  town = await openApi(await freshPlace('SQLite'));
  const plan = await town.enter('Een glijbaan');
  const owner = (await town.database.read((em) => applicationById(em, plan)))?.ownerId ?? '';
  const draft = await town.begin(owner);
  await town.roundTo('presentation');
  const { villageOfficer, juror, juryChair, caseHandler, decisionMaker, financeOfficer } = town.people;
  const posts = { owner, villageOfficer, caseHandler, juror, juryChair, decisionMaker, financeOfficer };
  const signedIn = Object.entries(posts).map(async ([who, id]) => [who, await visitor(id)] as const);
  browsers = { nobody: stranger(), ...Object.fromEntries(await Promise.all(signedIn)) };
  ids = [plan, town.roundId, draft];
}, 60_000);
afterAll(() => town.close());

const stranger = () => new Browser(new URL(town.address).origin, 'http://localhost');
async function visitor(personId: string): Promise<Browser> {
  const browser = stranger();
  const session = { personId, userAgent: 'test' };
  const sid = await town.database.inTransaction((tx) => startSession(tx, session, town.clock.now()));
  browser.cookies.set('sid', sid);
  return browser;
}

/** Field names that our forms use, so that garbage also lands where something reads it. */
// prettier-ignore
const known = [
  'zet', 'revisie', 'doen', 'bevestigd', 'wat', 'naar', 'actie', 'kind', 'amount', 'email', 'code', 'tekst', 'titel', 'ronde',
  'title', 'costs', 'costs.0.amount', 'signerName', 'deadlineOn', 'missing', 'iban', 'holder', 'motivation', 'naam', 'versie',
  'notitie', 'reason', 'pagina', 'edition', 'changes', 'presentationOn', 'opensOn', 'channel', 'receivedOn', 'token', 'plan',
];

test(`whatever is posted to a form, nobody breaks it (seed ${seed})`, async () => {
  const forms = routesOf(town.app).filter(
    ({ method, path }) => method === 'POST' && !path.startsWith('/api/'),
  );
  expect(forms.length).toBeGreaterThan(35);
  for (const { path } of forms) {
    town.clock.set(town.clock.now() + 1000);
    await fc.assert(
      fc.asyncProperty(postTo(path), async ({ who, to, fields, kind }) => {
        const seen = await posted(browsers[who]!, { to, fields, kind });
        expect({ path, wrong: wrongIn(seen) }).toEqual({ path, wrong: [] });
      }),
      { seed, numRuns: 10 },
    );
  }
}, 120_000);

type Kind = 'form' | 'json' | 'multipart' | 'cut off';
interface Post {
  readonly to: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly kind: Kind;
}

function postTo(path: string): fc.Arbitrary<Post & { who: string }> {
  const id = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ids) }, fc.uuid(), nastyText);
  const word = fc.constantFrom(
    'plan',
    'submit',
    'declareComplete',
    'requestRemedy',
    'decide',
    'score',
    'constructor',
  );
  const part = fc.oneof({ weight: 3, arbitrary: id }, word).map(asSent);
  const text = fc.oneof(
    nastyText,
    fc.string({ unit: 'binary' }),
    nasty.map((one) => JSON.stringify(one) ?? ''),
  );
  const choice = fc.constantFrom(
    'ja',
    'bekijken',
    'none',
    'other',
    'bedrag',
    'checkAccount',
    '1',
    '0',
    '2026-12-04',
  );
  const idNamed = fc
    .constantFrom('kies_', 'amount_', 'motivation_', 'punten_', 'reason_')
    .chain((name) => fc.constantFrom(...ids).map((one) => name + one));
  const name = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, strangeName, idNamed);
  return fc.record({
    who: fc.constantFrom(...Object.keys(browsers)),
    to: fc.array(part, { minLength: 3, maxLength: 3 }).map((parts) => filled(path, parts)),
    fields: fc.array(fc.tuple(name, fc.oneof(text, choice, fc.constantFrom(...ids))), { maxLength: 12 }),
    kind: fc.oneof(
      { weight: 6, arbitrary: fc.constant<Kind>('form') },
      fc.constantFrom<Kind>('json', 'multipart', 'multipart', 'cut off'),
    ),
  });
}

const asSent = (one: string): string =>
  encodeURIComponent(one.replaceAll(/\p{Surrogate}/gu, '').slice(0, 300)) || 'x';
const filled = (path: string, parts: readonly string[]): string =>
  parts.reduce((address, part) => address.replace(/:\w+/, part.replaceAll('$', '')), path);

/** Posts with a token that is right, so that what is behind it must cope. */
function posted(browser: Browser, { to, fields, kind }: Post): Promise<Seen> {
  const sid = browser.cookies.get('sid');
  const token = sid ? csrfToken(formSecretOf(secret, sid), to) : 'x';
  const all = [['_csrf', token] as const, ...fields.filter(([name]) => name !== '_csrf')];
  const headers = { 'sec-fetch-site': 'same-origin' };
  return browser.ask('POST', to, { headers: { ...headers, ...kindOf[kind] }, body: bodies[kind](all) });
}
const secret = 'a secret of the tests, long enough to be one';
const kindOf: Record<Kind, Record<string, string>> = {
  form: {},
  json: { 'content-type': 'application/json' },
  multipart: { 'content-type': 'multipart/form-data; boundary=x' },
  'cut off': { 'content-type': 'multipart/form-data; boundary=x' },
};

type Pairs = readonly (readonly [string, string])[];
const bodies: Record<Kind, (pairs: Pairs) => BodyInit> = {
  form: (pairs) => new URLSearchParams(pairs.map(([name, value]) => [name, value])),
  json: (pairs) => JSON.stringify(Object.fromEntries(pairs)),
  multipart: (pairs) => `${pairs.map(partOf).join('')}--x--\r\n`,
  'cut off': (pairs) => pairs.map(partOf).join(''),
};
const partOf = ([name, value]: readonly [string, string], index: number): string =>
  `--x\r\nContent-Disposition: form-data; name="${name.replaceAll(/["\r\n]/g, '')}"${index % 5 === 4 ? '; filename="a.pdf"' : ''}\r\n\r\n${value}\r\n`;

/** A page that says in Dutch what is wrong, or a way on; never a failure of ours. */
function wrongIn({ status, headers, body }: Seen): string[] {
  if (status >= 500) return [`it answers ${status}`];
  if (status < 400) return [];
  const type = headers.get('content-type');
  if (!type?.startsWith('text/html')) return [`an error is ${type}`];
  return /<html lang="nl"/.test(body) ? [] : ['an error page is not in Dutch'];
}

import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applicationById } from '../src/applications/applications.queries.js';
import { entities } from '../src/entities.js';
import { ApiToken } from '../src/identity/tokens/api-token.entity.js';
import { openApi, type Answered, type OpenApi } from './support/api.js';
import { eachDatabase } from './support/databases.js';
import { nasty, nastyText, paired, seed, strangeName } from './support/garbage.js';
import { objectionDesk } from './support/objecting.js';
import { schemaBreaches, type Schema, type Schemas } from './support/schema-breaches.js';

type Content = Record<string, { schema: Schema }>;
interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Record<string, { readonly content?: Content }>;
}
interface Call {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

const minute = 60_000;

eachDatabase((_kind, freshPlace) => {
  let here: OpenApi;
  let ids: string[];
  let keys: (string | undefined)[];
  let schemas: Schemas;
  let operations: Operation[];

  beforeAll(async () => {
    here = await openApi(await freshPlace());
    const owner = await here.person('Harm');
    const draft = await here.begin(owner);
    const plan = await here.enter('Een glijbaan');
    const judged = await here.enter('Een bank');
    await here.admit(judged);
    const dropped = await here.enter('Een mast');
    await here.play(dropped, 'startCheck', 'caseHandler');
    await here.play(dropped, 'declareComplete', 'caseHandler');
    await here.play(dropped, 'exclude', 'decisionMaker', {
      input: { ground: 'conditions' },
      texts: { motivation: 'De grond is niet van u.' },
    });
    const objection = await objectionDesk(here).file(dropped);
    ids = [draft, plan, judged, here.roundId, dropped, objection];
    const { caseHandler, juror } = here.people;
    const programs = [undefined, owner, await ownerOf(plan), await ownerOf(dropped), caseHandler, juror];
    keys = (await Promise.all(programs.map((one) => here.program(one)))).map(({ key }) => key);
    const document = (await here.ask('GET', '/openapi.json')).body;
    schemas = document.components.schemas;
    operations = Object.entries<Record<string, object>>(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, one]) => ({ method, path, ...one }) as Operation),
    );
  }, 60_000);
  afterAll(() => here.close());

  test(`whatever a program sends, it gets an answer that is in the document (seed ${seed})`, async () => {
    let before = await stored();
    for (const operation of operations) {
      here.clock.set(here.clock.now() + minute);
      await fc.assert(
        fc.asyncProperty(callOf(operation), async (call) => {
          const answer = await here.ask(operation.method.toUpperCase(), call.path, call);
          const after = operation.method === 'get' ? before : await stored();
          const kept = answer.status < 400 || isDeepStrictEqual(after, before);
          const wrong = [
            ...wrongIn(operation, call, answer),
            ...(kept ? [] : ['A refusal stored something.']),
          ];
          expect(wrong).toEqual([]);
          before = after;
        }),
        { seed, numRuns: operation.requestBody ? 24 : 6 },
      );
    }
  }, 120_000);

  /** Any request to one operation: now and then almost right, mostly not. */
  function callOf({ path, requestBody }: Operation): fc.Arbitrary<Call> {
    const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
    const body = content && (type === 'multipart/form-data' ? sentForm : bodyOf(content.schema));
    return fc.record({
      path: addressOf(path),
      headers: headersOf(type),
      ...(body && { body }),
    });
  }

  function addressOf(path: string): fc.Arbitrary<string> {
    const id = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ids) }, fc.uuid(), nastyText, fc.string());
    const asSent = (one: string): string =>
      encodeURIComponent(one.replaceAll(/\p{Surrogate}/gu, '').slice(0, 2000)) || 'x';
    const query = fc.constantFrom('', '', '', '?x=%00', '?page=-1&__proto__=1', '?%E0%A4');
    const broken = fc.constantFrom('%', '%00', '%E0%A4%A', '%2e%2e', '\\');
    const part = fc.oneof({ weight: 9, arbitrary: id.map(asSent) }, broken);
    return fc
      .tuple(part, part, query)
      .map(([one, two, asked]) => path.replace(/\{\w+\}/, one).replace(/\{\w+\}/, two) + asked);
  }

  function headersOf(type?: string): fc.Arbitrary<Record<string, string>> {
    const key = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...keys).map((one) => (one ? `Bearer ${one}` : '')) },
      fc.constantFrom('Bearer', 'Bearer  ', 'Bearer x y', 'Basic x', `Bearer oek_${'x'.repeat(40)}`, 'é'),
    );
    const kind = fc.oneof(
      {
        weight: 12,
        arbitrary: fc.constant(type === 'multipart/form-data' ? `${type}; boundary=x` : (type ?? '')),
      },
      fc.constantFrom(
        '',
        'text/plain',
        'application/xml',
        'application/json; charset=utf-16',
        'application/json;',
      ),
      fc.constantFrom(
        'multipart/form-data',
        'multipart/form-data; boundary=',
        '/',
        'application/x-www-form-urlencoded',
      ),
    );
    const other = fc.constantFrom({}, {}, { accept: 'text/html' }, { cookie: 'sid=x; __Host-sid=y' }, odd);
    return fc.tuple(key, kind, other).map(([authorization, contentType, more]) => ({
      ...(authorization && { authorization }),
      ...(contentType && type && { 'content-type': contentType }),
      ...more,
    }));
  }
  const odd = {
    origin: 'https://elders.nl',
    'sec-fetch-site': 'cross-site',
    'x-forwarded-for': "'",
    'if-match': '*',
  };

  /** A body with the right names and wrong values, or wrong names, or no JSON at all. */
  function bodyOf(schema: Schema): fc.Arbitrary<string> {
    const text = fc.constantFrom('', '{', 'null', '[]', '"x"', '1', '{"a":1,"a":2}', '{"__proto__":{"x":1}}');
    const huge = fc.constantFrom('['.repeat(50_000), `{"x":"${'x'.repeat(600_000)}"}`, '1e99999', '\ufeff{}');
    return fc.oneof(
      { weight: 12, arbitrary: shaped(schema).map((one) => JSON.stringify(one)) },
      { weight: 2, arbitrary: nasty.map((one) => JSON.stringify(one) ?? '') },
      text,
      huge,
    );
  }

  /** A value as the schema says, in which any part may be something else. */
  function shaped(schema: Schema): fc.Arbitrary<unknown> {
    const known = schema.$ref ? (schemas[schema.$ref.split('/').at(-1)!] ?? {}) : schema;
    return fc.oneof({ weight: 5, arbitrary: right(known) }, nasty);
  }

  function right(schema: Schema): fc.Arbitrary<unknown> {
    const kinds = schema.oneOf ?? schema.anyOf;
    if (kinds) return fc.oneof(...kinds.map(shaped));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.type === 'array') return fc.array(shaped(schema.items ?? {}), { maxLength: 4 });
    if (schema.type === 'object') return objectOf(schema);
    return (rightValues[schema.format ?? schema.type ?? ''] ?? (() => nasty))();
  }
  const rightValues: Record<string, () => fc.Arbitrary<unknown>> = {
    uuid: () => fc.oneof(fc.constantFrom(...ids), fc.uuid(), fc.constant(randomUUID())),
    date: () => fc.constantFrom('2026-12-04', '2027-02-01', '0000-00-00', '9999-12-31'),
    'date-time': () => fc.constantFrom('2026-12-04T10:00:00+01:00', '2026-12-04'),
    integer: () => fc.oneof(fc.integer({ min: 0, max: 10 }), fc.maxSafeInteger()),
    number: () => fc.double(),
    boolean: () => fc.boolean(),
    string: () => fc.oneof(fc.lorem(), fc.string({ unit: 'grapheme' }), nastyText),
  };

  function objectOf({ properties = {}, additionalProperties }: Schema): fc.Arbitrary<object> {
    const pairs = Object.entries(properties).map(([name, one]) =>
      fc.option(fc.tuple(fc.constant(name), shaped(one)), { freq: 8, nil: undefined }),
    );
    const strange = fc.option(fc.tuple(strangeName, nasty), { freq: 1, nil: undefined });
    const other = typeof additionalProperties === 'object' ? shaped(additionalProperties) : nasty;
    const extra = additionalProperties ? fc.tuple(strangeName, other) : strange;
    return fc
      .tuple(...pairs, fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, extra))
      .map((all) => paired(all.filter((pair) => pair !== undefined)));
  }

  /** What is not as it should be in an answer, in words. */
  function wrongIn({ method, path, responses }: Operation, call: Call, answer: Answered): string[] {
    const { status, headers, body } = answer;
    const where = `${method} ${path}`;
    if (status >= 500) return [`${where} answers ${status}`];
    if (headers.get('api-version') !== '1.0.0') return [`${where} does not say its version`];
    const problem = status >= 400 ? wrongInProblem(answer) : [];
    // An address that names nothing, or cannot be read, is no operation of the document.
    const told = responses[String(status)];
    if (!told)
      return [404, 400].includes(status) ? problem : [`${where} answers ${status}, which it does not tell`];
    const schema = Object.values(told.content ?? {})[0]?.schema;
    return [...problem, ...(schema && body !== undefined ? schemaBreaches(schema, body, schemas) : [])];
  }

  const ownerOf = async (id: string): Promise<string | undefined> =>
    (await here.database.read((em) => applicationById(em, id)))?.ownerId;

  /** The contents of every table, without when a key was last used. */
  const stored = () =>
    here.database.read(async (em) => {
      const kinds = entities.filter((one) => one !== ApiToken);
      const rows: string[] = [];
      for (const kind of kinds) rows.push(JSON.stringify(await em.find(kind)));
      return rows;
    });
});

/** What a form with a file may look like on its way: whole, cut off, of the wrong field or of the wrong kind. */
const sentForm: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom('question', 'file', '__proto__', '', 'x'.repeat(300)),
        fc.constantFrom('', '; filename="a.pdf"', '; filename=""', '; filename="../\u0000.png"'),
        fc.oneof(fc.constantFrom('planFiles', '%PDF-1.7', '<html>'), nastyText),
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom('--x--\r\n', '--x--\r\n', '', '--y--'),
  )
  .map(([parts, end]) => parts.map(partSent).join('') + end);
const partSent = ([name, file, value]: [string, string, string]): string =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;

/** A problem is one of ours (RFC 9457), in Dutch, for people. */
function wrongInProblem({ headers, body }: Answered): string[] {
  const type = headers.get('content-type');
  if (type !== 'application/problem+json; charset=utf-8') return [`a problem is ${type}`];
  const {
    title,
    detail,
    errors = [],
  } = body as { title: string; detail: string; errors?: { message: string }[] };
  const sentences = [title, detail, ...errors.map(({ message }) => message)];
  return sentences.filter((one) => typeof one !== 'string' || !/[.?!]$/.test(one) || english.test(one));
}
const english =
  /\b(the|must|should|invalid|expected|unexpected|not|found|cannot|property|string|request|required|unauthorized|forbidden|undefined|NaN|null)\b/i;

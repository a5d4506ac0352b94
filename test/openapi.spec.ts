import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { routesOf } from '../src/identity/every-route.js';
import { openApi, type OpenApi } from './support/api.js';
import { freshPlace } from './support/databases.js';

type Json = Record<string, unknown>;
interface Operation {
  operationId: string;
  tags: string[];
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema?: { $ref?: string; properties?: Json } }> };
  responses: Record<string, { headers?: Json; content?: Record<string, { schema: { $ref?: string } }> }>;
}

let here: OpenApi;
let document: OpenAPIObject & {
  components: { schemas: Record<string, { properties?: Json; required?: string[] }> };
};
let headers: Headers;
beforeAll(async () => {
  here = await openApi(await freshPlace('SQLite'));
  const answer = await here.ask('GET', '/openapi.json');
  ({ body: document, headers } = answer);
  if (process.env['OPENAPI_FILE'])
    writeFileSync(process.env['OPENAPI_FILE'], JSON.stringify(document, null, 1));
});
afterAll(() => here.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method,
      path,
      ...(operation as unknown as Operation),
    })),
  );

test('the document says who answers for it and where it is, and other sites may read it', () => {
  expect(document).toMatchObject({
    openapi: '3.0.3',
    info: {
      version: '1.0.0',
      contact: {
        name: expect.any(String),
        email: expect.stringContaining('@'),
        url: expect.stringContaining('http'),
      },
    },
    servers: [{ url: 'http://localhost/api/v1' }],
  });
  expect([headers.get('access-control-allow-origin'), headers.get('api-version')]).toEqual(['*', '1.0.0']);
});

test('other sites may read nothing else', async () => {
  const answer = await here.ask('GET', '/schemes', { headers: { origin: 'https://elders.nl' } });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

test('whatever takes a body says which, and a file is sent as a form', () => {
  const bodies = operations().flatMap(({ operationId, requestBody }) =>
    Object.entries(requestBody?.content ?? {}).map(([kind, { schema }]) => [
      operationId,
      kind,
      schema?.$ref?.split('/').at(-1) ?? Object.keys(schema?.properties ?? {}),
    ]),
  );
  expect(bodies).toEqual([
    ['createApplication', 'application/json', 'NewApplication'],
    ['saveAnswers', 'application/json', 'FormAnswers'],
    ['makeMove', 'application/json', 'ApplicationMove'],
    ['makeRoundMove', 'application/json', 'RoundMove'],
    ['fileObjection', 'application/json', 'NewObjection'],
    ['giveDefaultNotice', 'application/json', 'NewDefaultNotice'],
    ['makeObjectionMove', 'application/json', 'ObjectionMove'],
    ['makeDefaultNoticeMove', 'application/json', 'DefaultNoticeMove'],
    ['giveDefaultNoticeOnObjection', 'application/json', 'NewDefaultNotice'],
    ['addDocument', 'multipart/form-data', ['question', 'file']],
    ['saveReview', 'application/json', 'ReviewBody'],
  ]);
});

test('every route is in the document, and the document has no other', () => {
  const routes = routesOf(here.app).filter(({ path }) => path.startsWith('/api/v1/'));
  const routed = routes.map(({ method, path }) => `${method} ${path.slice(7).replaceAll(/:(\w+)/g, '{$1}')}`);
  const described = operations().map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(described.length).toBeGreaterThan(20);
  expect(described.sort(byName)).toEqual(routed.sort(byName));
});

test('paths are kebab-case without a slash at the end, and keys of the query camelCase', () => {
  for (const { path, parameters = [] } of operations()) {
    expect(path).toMatch(/^(\/([a-z][a-z-]*|\{[a-z]+\}|openapi\.json))+$/);
    for (const { name } of parameters.filter((one) => one.in === 'query'))
      expect(name).toMatch(/^[a-z][a-zA-Z]*$/);
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(
      parameters
        .filter((one) => one.in === 'path')
        .map(({ name }) => name)
        .sort(byName),
    ).toEqual(named.sort(byName));
  }
});

test('every operation has a name of its own and a known chapter', () => {
  const ids = operations().map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const known = document.tags?.map(({ name }) => name);
  for (const { tags } of operations()) expect(known).toEqual(expect.arrayContaining(tags));
});

test('every answer tells the version, and every error is a problem', () => {
  for (const { responses } of operations())
    for (const [status, { headers: told, content }] of Object.entries(responses)) {
      expect(Object.keys(told ?? {})).toContain('API-Version');
      if (Number(status) < 400) continue;
      expect(content).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      });
    }
  expect(document.components.schemas['Problem']?.required).toEqual(['title', 'status', 'detail']);
});

test('whatever takes something can say 400, and everything 401', () => {
  const takes = operations().filter(
    ({ method, parameters = [] }) => method !== 'get' || parameters.length > 0,
  );
  for (const { responses } of takes) expect(Object.keys(responses)).toContain('400');
  for (const { responses } of operations()) expect(Object.keys(responses)).toContain('401');
});

test('days and moments are written as their names say', () => {
  const properties = Object.values(document.components.schemas).flatMap((schema) => named(schema));
  const formats = (name: RegExp) =>
    new Set(properties.filter(([one]) => name.test(one)).map(([, { format }]) => format));
  expect(formats(/(On|Date)$/)).toEqual(new Set(['date']));
  expect(formats(/At$/)).toEqual(new Set(['date-time']));
});

test('the questions of moves and of the schemes are in it', () => {
  const { schemas } = document.components;
  expect(schemas['RequestRemedyMove']?.properties?.['answers']).toMatchObject({
    properties: {
      deadlineOn: { type: 'string', format: 'date' },
      missing: { type: 'string', maxLength: 2000 },
    },
    additionalProperties: false,
  });
  expect(schemas['MoekAnswers']?.properties?.['requestedAmount']).toMatchObject({ type: 'integer' });
});

test('every reference leads somewhere', () => {
  const names = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
    ([, name]) => name!,
  );
  expect(names.filter((name) => !document.components.schemas[name])).toEqual([]);
});

test('the page for people names every operation', async () => {
  const page = await (await fetch(here.address.replace('/v1', ''))).text();
  for (const { operationId } of operations()) expect(page).toContain(`id="${operationId}"`);
  expect(page).toContain('/mijn/sleutels');
});

const byName = (one = '', other = '') => one.localeCompare(other);

/** Every property with its schema, however deep. */
function named(schema: unknown): [string, { format?: string }][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as { properties?: Record<string, { format?: string }> };
  const deeper = [...Object.values(properties), ...Object.values(rest)].flatMap((one) => named(one));
  return [...Object.entries(properties), ...deeper];
}

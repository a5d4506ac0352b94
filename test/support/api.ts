import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import type { Config } from '../../src/config.js';
import type { Place } from '../../src/database/options.js';
import { issueToken } from '../../src/identity/tokens/api-tokens.js';
import { openMunicipality, type Municipality } from './municipality.js';

/** What the API answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON, or undefined when it was something else. */
  readonly body: any; // eslint-disable-line typescript/no-explicit-any -- whatever came
}

/** A program of somebody: sends JSON with their key. */
export interface Program {
  readonly get: (path: string) => Promise<Answered>;
  readonly send: (method: 'POST' | 'PUT', path: string, body: unknown) => Promise<Answered>;
  /** Makes a move under a new `moveId`. */
  readonly move: (path: string, type: string, more?: Record<string, unknown>) => Promise<Answered>;
  readonly key: string | undefined;
}

/** A municipality with the whole application before it, as programs meet it. */
export interface OpenApi extends Municipality {
  readonly app: NestFastifyApplication;
  readonly address: string;
  /** A program with a key of this person; without one it has no key. */
  readonly program: (personId?: string) => Promise<Program>;
  readonly ask: (method: string, path: string, more?: RequestInit) => Promise<Answered>;
  readonly place: Place;
  readonly close: () => Promise<void>;
}

export async function openApi(place: Place): Promise<OpenApi> {
  const here = await openMunicipality(place);
  const app = await createApp(configOf(place), here.clock);
  await app.listen(0, '127.0.0.1');
  const address = `${await app.getUrl()}/api/v1`;
  const ask: OpenApi['ask'] = async (method, path, more = {}) => {
    const response = await fetch(address + path, { method, redirect: 'manual', ...more });
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : undefined,
    };
  };
  const program: OpenApi['program'] = async (personId) => {
    const at = here.clock.now();
    const key =
      personId &&
      (await here.database.inTransaction((tx) => issueToken(tx, { personId, label: 'proef' }, at)));
    const headers = { ...(key && { authorization: `Bearer ${key}` }) };
    const send: Program['send'] = (method, path, body) =>
      ask(method, path, {
        headers: { ...headers, 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    return {
      key,
      get: (path) => ask('GET', path, { headers }),
      send,
      move: (path, type, more = {}) => send('POST', `${path}/moves`, { type, moveId: randomUUID(), ...more }),
    };
  };
  return { ...here, place, app, address, ask, program, close: () => closed(app) };
}

/** Programs keep their connections open; nobody waits for those. */
function closed(app: NestFastifyApplication): Promise<void> {
  app.getHttpServer().closeAllConnections();
  return app.close();
}

const configOf = (place: Place): Config => ({
  ...place,
  production: false,
  port: 0,
  mailFrom: 'dorpen@voorbeeld.nl',
  helpPhone: '14 0593',
  baseUrl: 'http://localhost',
  secret: 'a secret of the tests, long enough to be one',
  demo: false,
  proxies: 0,
});

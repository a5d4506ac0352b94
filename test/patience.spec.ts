import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mostBytes } from '../src/documents/files.queries.js';
import { openApi, type OpenApi } from './support/api.js';
import { freshPlace } from './support/databases.js';

let here: OpenApi;
let server: Server;
beforeAll(async () => {
  here = await openApi(await freshPlace('SQLite'));
  server = here.app.getHttpServer() as Server;
}, 60_000);
afterAll(() => here.close());

const slowLine = 256_000 / 8;

test('het grootste bestand komt over een trage lijn binnen de tijd', () => {
  expect(server.requestTimeout).toBeGreaterThan((1.2 * 1000 * mostBytes) / slowLine);
});

test('wie met zijn koppen of met elke byte treuzelt, houdt geen verbinding bezet', () => {
  expect([server.headersTimeout, server.timeout]).toEqual([20_000, 60_000]);
});

test('een verbinding waarop niets meer beweegt, gaat dicht; één die langzaam doorgaat niet', async () => {
  server.setTimeout(300);
  const [silent, slow] = [await opened(), await opened()];
  const dripping = setInterval(() => slow.write('x'), 100);
  await ended(silent);
  const stillOpen = !slow.destroyed && !slow.readableEnded;
  clearInterval(dripping);
  await ended(slow);
  expect(stillOpen).toBe(true);
});

/** A connection on which an upload has begun. */
async function opened() {
  const socket = connect(Number(new URL(here.address).port), '127.0.0.1');
  const lines = ['POST /api/v1/applications HTTP/1.1', 'Host: x', 'Content-Type: application/json'];
  socket.write(`${[...lines, 'Content-Length: 1000'].join('\r\n')}\r\n\r\n{`);
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket.on('error', () => undefined).resume();
}

const ended = (socket: ReturnType<typeof connect>): Promise<void> =>
  new Promise((resolve) => socket.once('close', () => resolve()));

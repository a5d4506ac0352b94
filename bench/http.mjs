import { randomUUID } from 'node:crypto';
import { load } from './load.mjs';
import { secret } from './server.mjs';

/** Session of somebody in this town, as their browser holds it. */
export async function browserOf(town, person) {
  const { product, database, clock } = town;
  const given = { personId: person, userAgent: 'bench' };
  const key = await database.inTransaction((tx) => product.session.startSession(tx, given, clock.now()));
  const formSecret = product.formToken.formSecretOf(secret, key);
  return { cookie: `sid=${key}`, token: (path) => product.csrf.csrfToken(formSecret, path) };
}

/** Posts a move through its own form, as the browser does; throws when the answer is anything but the way onward. */
export const postMove = (server, browser, type) => async (plan) => {
  const path = `/werk/zaken/${plan.id}/zet/${type}`;
  const fields = { _csrf: browser.token(path), zet: randomUUID(), revisie: String(plan.revision ?? 0) };
  const answer = await fetch(`${server.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: browser.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
  });
  const text = await answer.text();
  if (answer.status !== 303) throw new Error(`POST ${path} answered ${answer.status}: ${wordsOf(text)}`);
};

/** Asks for a page; throws when it is anything but the page. */
export const getPage = (server, browser) => async (path) => {
  const answer = await fetch(`${server.url}${path}`, {
    redirect: 'manual',
    headers: { cookie: browser.cookie },
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status}: ${wordsOf(text)}`);
};

/** `load` with the processor time of the server instead of our own. */
export async function loadServer(server, clients, jobs, work) {
  const before = server.cpuMs();
  const found = await load(clients, jobs, work);
  const after = server.cpuMs();
  return { ...found, cpuMs: before === null || after === null ? null : (after - before) / jobs.length };
}

const wordsOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 300);

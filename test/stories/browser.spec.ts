import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from '../support/browser.js';

const html = `<!doctype html><html lang="nl"><title>Dorp</title><h1>Dag dorp</h1>
  <img src="http://elders.example/x.png" alt=""><script>document.querySelector('h1').textContent = 'Dag script'; alert('hoi'); stuk()</script>`;

let browser: Browser;
let server: Server;
let baseUrl: string;

beforeAll(async () => {
  browser = await openBrowser();
  server = createServer((_request, answer) => answer.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

test('a visitor reads a page without scripts', async () => {
  const { page } = await visit(browser, baseUrl, { width: 360 });
  await page.goto('/');
  expect(await page.textContent('h1')).toBe('Dag dorp');
  expect(page.viewportSize()).toEqual({ width: 360, height: 900 });
});

test('what a page should not do is written down', async () => {
  const { page, complaints } = await visit(browser, baseUrl, { javaScriptEnabled: true });
  await page.goto('/');
  expect(await page.textContent('h1')).toBe('Dag script');
  expect(new Set(complaints.map((complaint) => complaint.split(':')[0]))).toEqual(
    new Set(['asked another host', 'console', 'dialog', 'script error']),
  );
});

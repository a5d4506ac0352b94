import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/** A page of a story, and everything it should not have done: script errors, dialogs, calls to other hosts. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

// Without these Chromium looks up hosts of its maker at every start, which a closed network refuses one by one.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the Chromium of this machine, headless; throws a sentence when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('The stories need Chromium: install it, or name it in the setting CHROMIUM.');
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: [...quiet, ...(asRoot ? ['--no-sandbox'] : [])] });
}

/** A new visitor (own cookies) who reads Dutch on a screen of `width` by 900 pixels, without JavaScript unless asked. */
export async function visit(
  browser: Browser,
  baseUrl: string,
  { width = 1280, javaScriptEnabled = false } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    javaScriptEnabled,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width, height: 900 },
  });
  context.setDefaultTimeout(10_000);
  const complaints = await watch(context, baseUrl);
  return { page: await context.newPage(), complaints };
}

async function watch(context: BrowserContext, baseUrl: string): Promise<string[]> {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(`script error: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) complaints.push(`console: ${line.text()}`);
  });
  await context.route(
    (url) => url.origin !== new URL(baseUrl).origin,
    (route) => {
      complaints.push(`asked another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  return complaints;
}

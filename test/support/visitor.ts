import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { visit } from './browser.js';

/** Folder for pictures of every page the story stops at, on a phone and on a desk; without it none are made. */
const pictures = process.env['PICTURES'];
let made = 0;

/** Somebody with a browser of their own, who reads and presses what stands on the page and nothing else. */
export interface Visitor {
  readonly name: string;
  readonly page: Page;
  readonly complaints: () => string[];
  /** Stops to look: makes a picture when somebody wants to look along. */
  readonly look: (name: string) => Promise<void>;
  readonly go: (path: string) => Promise<void>;
  /** Goes on as this person of the demo. */
  readonly goOn: () => Promise<void>;
  readonly press: (button: string | RegExp) => Promise<void>;
  readonly follow: (link: string | RegExp) => Promise<void>;
  readonly fill: (label: string, text: string) => Promise<void>;
  readonly choose: (question: string, answer: string) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
  readonly pick: (label: string, option: string) => Promise<void>;
  /** Throws, with what does stand there, when the page does not say this. */
  readonly reads: (...sentences: string[]) => Promise<void>;
  /** What the main part of the page says now. */
  readonly text: () => Promise<string>;
  readonly download: (name: string) => Promise<{ name: string; bytes: Buffer }>;
  readonly signOut: () => Promise<void>;
}

/** Opens a browser without JavaScript for somebody. */
export async function enter(
  browser: Browser,
  baseUrl: string,
  { name, width }: { name: string; width: number },
): Promise<Visitor> {
  const { page, complaints } = await visit(browser, baseUrl, { width });
  const button = (label: string | RegExp) => only(page.getByRole('button', { name: label, exact: true }));
  const link = (label: string | RegExp) => only(page.getByRole('link', { name: label, exact: true }));
  const field = (label: string) => only(page.locator('input, textarea, select').and(page.getByLabel(label)));
  const text = async () => plain(await page.getByRole('main').innerText());
  const self: Visitor = {
    name,
    page,
    // A page with a sentence about what is wrong has a status that says so; Chromium writes that in its console.
    complaints: () => complaints.filter((one) => !/status of 4(00|04|09)/.test(one)),
    look: (shown) => picture(page, shown, width),
    go: async (path) => void (await page.goto(path)),
    goOn: async () => {
      await page.goto('/proef');
      await button(`Ga verder als ${name}`).click();
    },
    press: (label) => button(label).click(),
    follow: (label) => link(label).click(),
    fill: (label, typed) => field(label).fill(typed),
    choose: (question, answer) =>
      page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check(),
    tick: (label) => field(label).check(),
    pick: async (label, option) => void (await field(label).selectOption({ label: option })),
    reads: async (...sentences) => {
      await page.waitForLoadState('load');
      const shown = await text();
      const absent = sentences.filter((sentence) => !shown.includes(plain(sentence)));
      if (absent.length > 0)
        throw new Error(`${name} does not read “${absent.join('”, “')}” at ${page.url()}, but:\n${shown}`);
    },
    text,
    download: async (label) => {
      const either = page.getByRole('link', { name: label }).or(page.getByRole('button', { name: label }));
      const [file] = await Promise.all([page.waitForEvent('download'), either.first().click()]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    },
    signOut: async () => {
      await button('Uitloggen').click();
      await self.reads('U bent uitgelogd');
    },
  };
  return self;
}

/** The same words on a page may stand in its head and at its foot: the first counts. */
const only = (found: Locator): Locator => found.first();

const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ');

async function picture(page: Page, name: string, width: number): Promise<void> {
  await page.waitForLoadState('load');
  if (!pictures) return;
  made += 1;
  await page.evaluate(() => scrollTo(0, 0));
  const number = String(made).padStart(3, '0');
  for (const one of [width, width === 360 ? 1280 : 360]) {
    await page.setViewportSize({ width: one, height: 900 });
    await page.screenshot({ path: join(pictures, `${number}-${name}-${one}.png`), fullPage: true });
  }
  await page.setViewportSize({ width, height: 900 });
}

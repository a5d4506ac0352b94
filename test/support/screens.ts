import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { violations } from './axe.js';

/** A page as a house answered it. */
export interface Answer {
  readonly name: string;
  /** Where its styles and pictures come from. */
  readonly address: string;
  readonly html: string;
}

/** Folder for pictures of every page, to look at; without it none are made. */
const pictures = process.env['PICTURES'];

/**
 * A telephone, a desk and the narrowest screen there is, side by side. Each stays open and is written full with one page after
 * the other, for without scripts a page is its HTML, its styles and its pictures, wherever it came from: so axe is loaded once,
 * and the screens look while somebody already walks to the next page.
 */
export class Screens {
  private constructor(private readonly screens: readonly Screen[]) {}

  static async open(context: BrowserContext): Promise<Screens> {
    const screens = kinds.map(async ({ size, against }) => {
      const page = await context.newPage();
      await page.setViewportSize(size);
      return new Screen(page, size.width, against);
    });
    return new Screens(await Promise.all(screens));
  }

  /** Shows a page everywhere, as soon as the page before has been looked at. */
  async show(answer: Answer): Promise<void> {
    await Promise.all(this.screens.map((screen) => screen.show(answer)));
  }

  /** What was found since the last time somebody asked. */
  async news(): Promise<string[]> {
    return (await Promise.all(this.screens.map((screen) => screen.news()))).flat();
  }
}

class Screen {
  private readonly found: string[] = [];
  /** What is being looked at now. */
  private looking = Promise.resolve();

  constructor(
    private readonly page: Page,
    private readonly width: number,
    private readonly against: (page: Page) => Promise<string[]>,
  ) {}

  async show({ name, address, html }: Answer): Promise<void> {
    await this.looking;
    const { page } = this;
    if (!page.url().startsWith(`${address}/`)) await clear(page, `${address}/leeg`);
    // Pages of the script have stories of their own.
    await page.evaluate(write, html.replaceAll(/<script\b[^>]*><\/script>/g, ''));
    this.looking = this.look(name).catch((error) => void this.found.push(`${name}: ${error}`));
  }

  async news(): Promise<string[]> {
    await this.looking;
    return this.found.splice(0);
  }

  private async look(name: string): Promise<void> {
    const { page, width } = this;
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    this.found.push(...(await this.against(page)).map((one) => `${name} at ${width}: ${one}`));
  }
}

/** An empty page of ours at this address, so that the styles and pictures of that house belong to what is written there. */
async function clear(page: Page, address: string): Promise<void> {
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(address);
  await page.unroute(address);
}

/** Runs in the browser: puts this document in the place of the one that stood there. */
function write(html: string): Promise<void> {
  document.open();
  document.write(html);
  document.close();
  return new Promise((ready) => {
    if (document.readyState === 'complete') ready();
    else addEventListener('load', () => ready(), { once: true });
  });
}

/** What makes a page too wide when somebody also spread the text (WCAG 1.4.12). */
async function sticksOut(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: spread });
  return page.evaluate(widest);
}

const spread =
  '*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}p{margin-block-end:2em!important}';

/** Runs in the browser: the innermost thing that makes the page wider than the screen, also when everything is folded open. */
function widest(): string[] {
  for (const one of document.querySelectorAll('details')) one.open = true;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > clientWidth,
  );
  const { tagName, className, textContent } = wide.at(-1) ?? document.body;
  return [`${scrollWidth} pixels wide: ${tagName}.${className} ${textContent?.slice(0, 60)}`];
}

const kinds = [
  { size: { width: 360, height: 800 }, against: violations },
  { size: { width: 1280, height: 900 }, against: violations },
  { size: { width: 320, height: 600 }, against: sticksOut },
];

import type { Page, Response } from 'playwright-core';
import type { Route } from '../../src/identity/every-route.js';
import { openBrowser } from './browser.js';
import { deadLinks, idIn, routeOf } from './house-routes.js';
import { words } from './page-words.js';
import { Screens } from './screens.js';
import { mistakesIn } from './valid-html.js';

/** A site to look around in. */
export interface House {
  /** First word of the name of every visit here. */
  readonly name: string;
  readonly address: string;
  readonly routes: readonly Route[];
  /** A session key of this person. */
  readonly signIn: (personId: string) => Promise<string>;
  /** Where the dossier or round with this id stands, as dotted paths. */
  readonly statesOf: (id: string) => Promise<string | undefined>;
}

/** What somebody does on a page before it is looked at. */
export type Act = (page: Page) => Promise<unknown>;

interface Visit {
  /** Person who is signed in; nobody without. */
  readonly as?: string;
  readonly act?: Act;
  /** What the last page must be answered with; 200 where nothing is done first. */
  readonly status?: number;
  /** In the same browser as the visit before, with its cookies. */
  readonly sameBrowser?: boolean;
}
export type Look = (name: string, path: string, visit?: Visit) => Promise<Page>;

/** Looks at pages one by one with every checker, and remembers what was seen. */
export class Gallery {
  /** HTML of every visit, by name. */
  readonly pages = new Map<string, string>();
  /** `GET /werk/zaken/:id 200`, for every page that was looked at. */
  readonly answered = new Set<string>();
  /** `/werk/zaken/:id handling.submitted`, for every page of a dossier or round that was looked at. */
  readonly stood = new Set<string>();
  private readonly found: string[] = [];
  /** The last answer that became a page. */
  private last: Response | undefined;

  private constructor(
    private readonly page: Page,
    private readonly screens: Screens,
  ) {
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.frame() === page.mainFrame())
        this.last = response;
    });
  }

  /** Somebody who walks from page to page without scripts, and the screens on which the pages are looked at. */
  static async open(): Promise<Gallery> {
    const browser = await openBrowser();
    const context = await browser.newContext({ bypassCSP: true, locale: 'nl-NL' });
    // Long, for a busy machine: no page is late here, it comes or it does not.
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    // Who walks needs no styles and no scripts; a route also keeps the browser from showing a page it has seen before.
    await page.route('**/assets/**', (route) => route.abort());
    return new Gallery(page, await Screens.open(context));
  }

  async close(): Promise<void> {
    await this.page.context().browser()?.close();
  }

  /** Ways to look at the pages of one house. */
  in(house: House): Look {
    return (name, path, visit = {}) => this.look(house, { name: `${house.name}-${name}`, path }, visit);
  }

  /** What was found since the last time somebody asked. */
  async news(): Promise<string[]> {
    return [...this.found.splice(0), ...(await this.screens.news())];
  }

  private async look(
    house: House,
    { name, path }: { name: string; path: string },
    { as, act, status = act ? undefined : 200, sameBrowser }: Visit,
  ): Promise<Page> {
    if (this.pages.has(name)) throw new Error(`Two visits are called ${name}.`);
    const { page } = this;
    if (!sameBrowser) await this.become(house, as);
    await page.goto(house.address + path);
    await act?.(page);
    const { last } = this;
    const html = (await last?.text()) ?? '';
    this.pages.set(name, html);
    if (status !== undefined && last?.status() !== status)
      this.found.push(`${name}: ${path} answered ${last?.status()} instead of ${status}`);
    await this.remember(house, last);
    await this.screens.show({ name, address: house.address, html });
    this.found.push(...(await mistakesIn(name, html)), ...oddities(house, name, html));
    return page;
  }

  private async become({ address, signIn }: House, personId: string | undefined): Promise<void> {
    const context = this.page.context();
    await context.clearCookies();
    if (personId) await context.addCookies([{ name: 'sid', value: await signIn(personId), url: address }]);
  }

  private async remember({ routes, statesOf }: House, last: Response | undefined): Promise<void> {
    if (!last) return;
    const { pathname } = new URL(last.url());
    const method = last.request().method();
    const route = routeOf(routes, method, pathname);
    this.answered.add(`${method} ${route?.path ?? pathname} ${last.status()}`);
    const id = idIn(route?.path ?? '', pathname);
    const states = id && (await statesOf(id));
    for (const state of (states || '').split(' ')) if (state) this.stood.add(`${route?.path} ${state}`);
  }
}

/** What no page may have, whatever a checker says: dead links, styles and scripts within, and a value that was not there. */
function oddities({ routes }: House, name: string, html: string): string[] {
  const odd =
    /<style| style=| on[a-z]+="|javascript:/.exec(html) ?? /\bundefined\b|\bNaN\b|\[object/.exec(words(html));
  return [
    ...deadLinks(routes, html).map((link) => `${name}: ${link} leads nowhere`),
    ...(odd ? [`${name}: ‘${odd[0]}’ stands on the page`] : []),
  ];
}

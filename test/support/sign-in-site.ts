import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Config } from '../../src/config.js';
import { CONFIG } from '../../src/config.token.js';
import { ApiTokenPages } from '../../src/identity/tokens/api-tokens.pages.js';
import { Door } from '../../src/identity/door.js';
import { formSecretOf } from '../../src/identity/form-token.js';
import { SignInMail, type WayIn } from '../../src/identity/signing-in/sign-in-mail.js';
import { SignInPages } from '../../src/identity/signing-in/sign-in.pages.js';
import { csrfToken } from '../../src/web/form/csrf.js';
import type { freshPlace } from './databases.js';
import type { Browser, Seen } from './fetching-browser.js';
import { openSite, type Site } from './site.js';

/** The mail that would have left. */
class Mailbag implements SignInMail {
  readonly sent: WayIn[] = [];
  queue(_tx: EntityManager, wayIn: WayIn): Promise<void> {
    this.sent.push(wayIn);
    return Promise.resolve();
  }
}

/** A site where people can sign in, and what they do there. */
export interface SignInSite extends Site {
  readonly bag: Mailbag;
  /** Asks for a way in and gives what the mail says. */
  readonly asked: (
    browser: Browser,
    email?: string,
    page?: string,
  ) => Promise<WayIn & { path: string; answer: Seen }>;
  readonly wait: (minutes: number) => void;
  /** The token a form to this path would hold in this browser, also where no page shows such a form. */
  readonly formToken: (browser: Browser, path: string) => string;
}

export async function openSignInSite(
  place: Awaited<ReturnType<typeof freshPlace>>,
  patient = true,
): Promise<SignInSite> {
  const bag = new Mailbag();
  const providers = [Door, { provide: SignInMail, useValue: bag }];
  const site = await openSite(place, { controllers: [SignInPages, ApiTokenPages], providers, patient });
  const asked: SignInSite['asked'] = async (browser, email = newAddress(), page = '/inloggen') => {
    const answer = await browser.submit(page, '/inloggen', { email });
    const mail = bag.sent.at(-1);
    if (!mail || mail.email !== email) throw new Error(`No mail came for ${email}.`);
    return { ...mail, path: mail.link.replace('http://localhost', ''), answer };
  };
  const wait = (minutes: number) => site.clock.set(site.clock.now() + minutes * 60_000);
  const { secret } = site.app.get<Config>(CONFIG);
  const formToken = ({ cookies }: Browser, path: string) =>
    csrfToken(formSecretOf(secret, cookies.get('sid') ?? cookies.get('link') ?? ''), path);
  return { ...site, bag, asked, wait, formToken };
}

export const newAddress = (): string => `${randomUUID()}@dorp.test`;

/** Opens the link and presses the button. */
export const enter = (browser: Browser, path: string): Promise<Seen> =>
  browser.submit(path, path.split('?')[0] ?? '');

/** Whether somebody is signed in here. */
export const isIn = async (browser: Browser): Promise<boolean> =>
  (await browser.get('/mijn/sleutels')).status === 200;

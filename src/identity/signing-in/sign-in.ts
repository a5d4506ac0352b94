import { IsNull, LessThan, MoreThan, type EntityManager } from 'typeorm';
import { codeDigest, digest, newCode, newKey, sameDigest } from '../keys.js';
import { SignInLink } from './sign-in.entity.js';

const minute = 60_000;
const hour = 60 * minute;
/** How often an hour one address can be sent a mail, so that nobody's mailbox is flooded. */
export const mostMails = 5;
/** How many codes may be typed for one mail. */
export const mostTries = 5;

/** Who asks: an address, from a browser known by its mark. */
export interface Asking {
  readonly email: string;
  readonly browser: string;
  /** Of the site, for the code. */
  readonly secret: string;
}

/**
 * Makes a way in for ten minutes and ends the older ones of this address and this browser. Undefined when the address had its
 * mails for this hour. Whether the address is known here makes no difference: nobody looks.
 */
export async function askForWayIn(
  tx: EntityManager,
  { email, browser, secret }: Asking,
  at: number,
): Promise<{ token: string; code: string } | undefined> {
  await oneAskingAtATime(tx, email);
  await forgetOldLinks(tx, at);
  if ((await tx.countBy(SignInLink, { email, askedAt: MoreThan(at - hour) })) >= mostMails) return undefined;
  const [token, code, browserHash] = [newKey(), newCode(), digest(browser)];
  for (const older of [{ email }, { browserHash }])
    await tx.update(SignInLink, { ...older, ...open(at) }, { expiresAt: at });
  const hash = digest(token);
  const row = { hash, codeHash: codeDigest(secret, hash, code), email, browserHash };
  await tx.insert(SignInLink, { ...row, askedAt: at, expiresAt: at + 10 * minute, usedAt: null, tries: 0 });
  return { token, code };
}

/** Forgets who asked for a way in more than a day ago. */
export async function forgetOldLinks(tx: EntityManager, at: number): Promise<void> {
  await tx.delete(SignInLink, { askedAt: LessThan(at - 24 * hour) });
}

/** What a link is good for in this browser, without spending it: scanners open links too. */
export async function lookAtLink(
  em: EntityManager,
  { token, browser }: { token: string; browser?: string },
  at: number,
): Promise<'ready' | 'elsewhere' | 'over'> {
  const found = await em.findOneBy(SignInLink, { hash: digest(token), ...open(at) });
  if (!found) return 'over';
  return browser !== undefined && sameDigest(found.browserHash, digest(browser)) ? 'ready' : 'elsewhere';
}

/** Spends a link, once, in the browser that asked for it; gives the address that is proven by it. */
export async function spendLink(
  tx: EntityManager,
  { token, browser }: { token: string; browser: string },
  at: number,
): Promise<string | undefined> {
  return spend(tx, { hash: digest(token), browserHash: digest(browser) }, at);
}

/** What this browser asked for and can still use. */
export const pendingFor = (em: EntityManager, browser: string, at: number): Promise<SignInLink | null> =>
  em.findOne(SignInLink, {
    where: { browserHash: digest(browser), ...open(at) },
    order: { askedAt: 'DESC' },
  });

/** The address that a code proves, how many tries are left after a wrong one, or that it is over. */
export type CodeOutcome = { readonly email: string } | { readonly triesLeft: number } | 'over';

/** Tries a code in the browser that asked for it. The try is counted before the code is compared, so that tries side by side count too. */
export async function tryCode(
  tx: EntityManager,
  given: { code: string; browser: string; secret: string },
  at: number,
): Promise<CodeOutcome> {
  const pending = await pendingFor(tx, given.browser, at);
  if (!pending) return 'over';
  const { hash, browserHash, codeHash } = pending;
  const counted = await tx.update(
    SignInLink,
    { hash, ...open(at), tries: LessThan(mostTries) },
    { tries: () => 'tries + 1' },
  );
  if (counted.affected !== 1) return 'over';
  if (!sameDigest(codeHash, codeDigest(given.secret, hash, given.code)))
    return { triesLeft: mostTries - 1 - pending.tries };
  const email = await spend(tx, { hash, browserHash }, at);
  return email === undefined ? 'over' : { email };
}

/** One statement decides who was first. */
async function spend(
  tx: EntityManager,
  link: { hash: string; browserHash: string },
  at: number,
): Promise<string | undefined> {
  const spent = await tx.update(SignInLink, { ...link, ...open(at) }, { usedAt: at });
  return spent.affected === 1 ? (await tx.findOneByOrFail(SignInLink, link)).email : undefined;
}

const open = (at: number) => ({ usedAt: IsNull(), expiresAt: MoreThan(at) });

/** On SQLite transactions follow one another already. */
async function oneAskingAtATime(tx: EntityManager, email: string): Promise<void> {
  if (tx.dataSource.options.type === 'postgres')
    await tx.sql`SELECT pg_advisory_xact_lock(hashtext(${email}))`;
}

/** A path on this site to go on to, or undefined: never another site, and never back into signing in or out (ASVS 3.7.2). */
export function ownPath(given: unknown): `/${string}` | undefined {
  if (typeof given !== 'string' || given.length > 500 || !given.startsWith('/') || !URL.canParse(given, here))
    return undefined;
  const { origin, pathname, search } = new URL(given, here);
  const path = pathname + search;
  // `/.//elsewhere` is a path until it is normalised; then browsers read it as another site.
  if (origin !== here || !/^\/(?![/\\])/.test(path) || /^\/(inloggen|uitloggen|uitgelogd|api)\b/.test(path))
    return undefined;
  return path as `/${string}`;
}

/** The path of our own page that a form stood on, from the address a browser says it came from. */
export function pathOfReferer(referer: string | undefined, baseUrl: string): `/${string}` | undefined {
  if (!referer || !URL.canParse(referer) || new URL(referer).origin !== new URL(baseUrl).origin)
    return undefined;
  const { pathname, search } = new URL(referer);
  return ownPath(pathname + search);
}

/** The page that asks for an e-mail address, and remembers where to go on. */
export const askPath = (onward?: string): `/${string}` =>
  onward ? `/inloggen?naar=${encodeURIComponent(onward)}` : '/inloggen';

const here = 'http://here.invalid';

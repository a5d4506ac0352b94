import type { Route } from '../../src/identity/every-route.js';

/** The route that answers a path: the one with the fewest names in it. */
export const routeOf = (routes: readonly Route[], method: string, path: string): Route | undefined =>
  routes
    .filter((route) => route.method === method && patternOf(route.path).test(path))
    .toSorted((one, other) => one.path.split(':').length - other.path.split(':').length)[0];

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);

/** Links on a page to addresses that no route answers. */
export const deadLinks = (routes: readonly Route[], html: string): string[] =>
  [...html.matchAll(/ href="(\/[^"#?]*)/g)]
    .map(([, path = '']) => path)
    .filter((path) => !path.startsWith('/assets/') && !routeOf(routes, 'GET', path));

/** The dossier or round in an address, where the whole page is about it. */
export const idIn = (route: string, path: string): string | undefined =>
  route.endsWith('/:id') ? path.split('/').at(-1) : undefined;

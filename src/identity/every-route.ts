import type { INestApplicationContext } from '@nestjs/common';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { accessKey, type AccessRule } from './visit.js';

type Handler = (...given: never[]) => unknown;
type Kind = new (...given: never[]) => object;

/** Stops the start when a route says neither `@Public()`, `@SignedIn()` nor `@May(…)`: nothing is open by mistake (threat T23). */
export function assertEveryRouteHasARule(app: INestApplicationContext): void {
  const open = routesOf(app).filter(({ rule }) => !rule);
  if (open.length === 0) return;
  const names = open.map(({ method, path, name }) => `${method} ${path} (${name})`);
  throw new Error(`These routes have no access rule:\n- ${names.join('\n- ')}`);
}

/** One route as the controllers declare it. */
export interface Route {
  readonly method: string;
  readonly path: string;
  /** Controller and handler: `MyPages.show`. */
  readonly name: string;
  readonly rule: AccessRule | undefined;
}

/** Every route of every controller. */
export function routesOf(app: INestApplicationContext): Route[] {
  const modules = [...app.get(ModulesContainer, { strict: false }).values()];
  const kinds = new Set(
    modules.flatMap(({ controllers }) => [...controllers.values()].map(({ metatype }) => metatype)),
  );
  return [...kinds]
    .filter((kind) => typeof kind === 'function')
    .flatMap((kind) => routesOfController(kind as Kind));
}

function routesOfController(kind: Kind): Route[] {
  const prototype = kind.prototype as Record<string, Handler>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const paths = handler && listOf(Reflect.getMetadata('path', handler));
    if (!handler || !paths) return [];
    const rule = new Reflector().getAllAndOverride<AccessRule | undefined>(accessKey, [handler, kind]);
    const method = methods[Number(Reflect.getMetadata('method', handler))] ?? 'ANY';
    const above = listOf(Reflect.getMetadata('path', kind)) ?? [''];
    return above.flatMap((base) =>
      paths.map((path) => ({ method, path: joined(base, path), name: `${kind.name}.${name}`, rule })),
    );
  });
}

/** In the order of Nest's `RequestMethod`. */
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ANY', 'OPTIONS', 'HEAD', 'SEARCH'];

const listOf = (paths: unknown): string[] | undefined =>
  paths === undefined ? undefined : [paths].flat().map(String);

const joined = (...parts: string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;

import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '../../workflows/language.js';
import type { PageContext } from '../web/site/context.js';
import type { View } from './policy.js';

/** Who looks, in which roles at the place the address names, and what every page needs. Made by the access guard. */
export interface Visit {
  readonly person?: { readonly id: string; readonly name: string; readonly email: string | null };
  /** Roles here when the address names a dossier or round by `:id`, else roles anywhere. */
  readonly roles: readonly Role[];
  readonly ctx: PageContext;
}
/** A request after the access guard; `formSecret` is what its form tokens are made with. */
export type Visited = FastifyRequest & { visit: Visit; formSecret?: string };

/** The visit as a parameter of a handler. */
export const Visiting = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Visited>().visit,
);

export type AccessRule =
  { readonly kind: 'public' } | { readonly kind: 'signedIn' } | { readonly kind: 'may'; readonly view: View };
export const accessKey = 'access';

/** Everybody may come here. */
export const Public = () => SetMetadata(accessKey, { kind: 'public' } satisfies AccessRule);
/** Whoever is signed in may come here. */
export const SignedIn = () => SetMetadata(accessKey, { kind: 'signedIn' } satisfies AccessRule);
/** Only roles that the policy table names for this view; `:id` in the address is the dossier or round. */
export const May = (view: View) => SetMetadata(accessKey, { kind: 'may', view } satisfies AccessRule);

export const readsTokenKey = 'readsToken';
/** This handler takes files and calls `requireFormToken` itself; without this mark the guard refuses every multipart post. */
export const ReadsToken = () => SetMetadata(readsTokenKey, true);

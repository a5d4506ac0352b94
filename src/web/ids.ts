import { randomUUID } from 'node:crypto';

/** Whether somebody sent an id as we make them; whatever else came is not looked up. */
export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

/** The hidden field `zet` of a form, which makes a second click the same move; a new id when something else came. */
export const moveIdFrom = (zet: unknown): string => (isUuid(zet) ? zet : randomUUID());

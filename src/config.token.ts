/** Injection token of the parsed settings (`Config`). */
export const CONFIG = Symbol('config');

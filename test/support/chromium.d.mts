/** Path of a Chromium on this machine, if there is one. */
export function findChromium(): string | undefined;
/** The same, but installs Chromium where it may; else throws how to get it. */
export function ensureChromium(): string;

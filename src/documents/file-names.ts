/**
 * A file name that is safe to show and to save: no folders, no invisible or direction-changing signs, none that a
 * computer reads as a command, and at most 100 characters; the extension stays.
 */
export function safeName(fileName: string): string {
  const visible = fileName
    .slice(-1000)
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^ +|[. ]+$/g, '');
  const extension = /\.[a-z0-9]{1,8}$/i.exec(visible)?.[0] ?? '';
  const stem = visible.slice(0, visible.length - extension.length).replace(/^\.+/, '');
  const short = Array.from(stem).slice(0, 90).join('').trimEnd();
  const usable = /^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(short) ? `bestand${short}` : short;
  return usable + extension;
}

/** Whether a name tries to be something else: a path, or text that changes direction to hide the real extension. */
export function isMisleading(fileName: string): boolean {
  return /[/\\\0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(fileName);
}

/** Value of `Content-Disposition` that saves, and never opens, a file under its own name (RFC 6266, RFC 8187). */
export function contentDisposition(name: string): string {
  const safe = safeName(name);
  const plain = safe
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|[%"\\]/gu, '_');
  const full = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

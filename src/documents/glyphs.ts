/** The code points a TrueType font can draw, read from its `cmap` table (format 12, which our fonts all have). */
export function glyphsOf(font: Buffer): Set<number> {
  const cmap = tableOffset(font, 'cmap');
  const drawn = new Set<number>();
  for (let entry = 0; entry < font.readUInt16BE(cmap + 2); entry++) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + 8 * entry);
    if (font.readUInt16BE(subtable) === 12) addGroups(font, subtable, drawn);
  }
  return drawn;
}

/** Text as our fonts can print it: without invisible controls, and with □ for a sign that has no drawing. */
export function printable(text: string, drawn: ReadonlySet<number>): string {
  const visible = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\u00ad\u200d])\p{Cf}/gu, '')
    .replace(/(?!\n)\p{Cc}/gu, ' ');
  return Array.from(visible, (sign) =>
    sign === '\n' || drawn.has(sign.codePointAt(0) ?? 0) ? sign : '□',
  ).join('');
}

function tableOffset(font: Buffer, tag: string): number {
  for (let table = 0; table < font.readUInt16BE(4); table++) {
    const record = 12 + 16 * table;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

function addGroups(font: Buffer, subtable: number, drawn: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(subtable + 12); group++) {
    const record = subtable + 16 + 12 * group;
    const last = font.readUInt32BE(record + 4);
    for (let code = font.readUInt32BE(record); code <= last; code++) drawn.add(code);
  }
}

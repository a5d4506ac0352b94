/** A text in the signs that every bank in the euro area passes on: accents fall off, what is left over becomes a space. */
export function sepaText(words: string, most: number): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[^ -~]/g, (sign) => (/\p{M}/u.test(sign) ? '' : (lookalikes[sign] ?? ' ')))
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // A text may not begin or end with a slash, nor hold two in a row.
  const tame = plain.replace(/\/{2,}/g, '/').replace(/^[/\s]+|[/\s]+$/g, '');
  return tame.slice(0, most).replace(/[/\s]+$/, '') || '-';
}

const lookalikes: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '€': 'EUR',
};

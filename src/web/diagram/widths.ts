/** Letters of Source Sans 3 (semi-bold) by their width in thousandths of the font size; measured in a browser. */
const widths: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    200: ' ',
    262: "iï|,.:;Ijl'’‘",
    325: '!()-[]{}f/\\t',
    375: 'r',
    430: 's*?cz',
    490: 'x–"FJLY_evyèéë',
    525: '0123456789#$+<=>V^agkáà€',
    555: 'AESTXZ`hnouóöü',
    580: 'CPbdpq',
    615: 'BDGKR',
    665: 'HNOQU&',
    750: 'Mw',
    850: 'Wm%@',
    975: '…',
  }).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width)])),
);

/** Width of a text in pixels; the server has no screen to measure on. */
export const textWidth = (text: string, fontSize: number): number =>
  (Array.from(text, (letter) => widths[letter] ?? 560).reduce((sum, width) => sum + width, 0) * fontSize) /
  1000;

/** Breaks a text between words so that no line is wider than `most` pixels, unless a word is. */
export function wrap(text: string, fontSize: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, fontSize) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

import { element, xmlFile, type Xml } from '../../web/xml.js';

/** How a paragraph looks; a word processor shows the name, and reading goes by it. */
export interface WordStyle {
  readonly name: string;
  readonly look: 'text' | 'heading' | 'title' | 'item' | 'note';
}
/** Where every namespace of these documents begins. */
export const office = 'http://schemas.openxmlformats.org';
/** The namespace of everything in a text. */
export const wordNamespace = `${office}/wordprocessingml/2006/main`;
/** Declares it for a whole part. */
export const inWord = { 'xmlns:w': wordNamespace };
/** The many elements that only have a value. */
export const value = (name: string, val: string): Xml => element(`w:${name}`, '', { 'w:val': val });

/** What a style is called inside; word processors change this, so nobody reads it back. */
export const styleId = (index: number): string => `Oek${index + 1}`;

/** The part that says how each style looks. */
export function styleSheet(styles: readonly WordStyle[]): string {
  const plain = element('w:rPrDefault', [
    element('w:rPr', [
      element('w:rFonts', '', { 'w:ascii': 'Calibri', 'w:hAnsi': 'Calibri', 'w:cs': 'Calibri' }),
      value('sz', '22'),
      element('w:lang', '', { 'w:val': 'nl-NL' }),
    ]),
  ]);
  const normal = element('w:style', [value('name', 'Normal')], {
    'w:type': 'paragraph',
    'w:default': '1',
    'w:styleId': 'Normal',
  });
  const own = styles.map(({ name, look }, index) => {
    const next = look === 'heading' ? [value('next', styleId(index + 1))] : [];
    return element('w:style', [value('name', name), value('basedOn', 'Normal'), ...next, element('w:qFormat', ''), ...looks[look]], { 'w:type': 'paragraph', 'w:customStyle': '1', 'w:styleId': styleId(index) }); // prettier-ignore
  });
  return xmlFile(element('w:styles', [element('w:docDefaults', [plain]), normal, ...own], inWord));
}

const spacing = (before: string, after: string, more: readonly Xml[] = []): Xml =>
  element('w:pPr', [...more, element('w:spacing', '', { 'w:before': before, 'w:after': after })]);
const letters = (size: string, colour: string): Xml[] => [value('color', colour), value('sz', size)];
const bold = element('w:b', '');
const listed = element('w:numPr', [value('numId', '1')]);

const looks: Readonly<Record<WordStyle['look'], readonly Xml[]>> = {
  text: [spacing('0', '160')],
  item: [spacing('0', '60', [listed])],
  heading: [
    spacing('280', '80', [element('w:keepNext', '')]),
    element('w:rPr', [bold, ...letters('24', '0E5C48')]),
  ],
  title: [spacing('120', '240'), element('w:rPr', [bold, ...letters('30', '1B2723')])],
  note: [spacing('0', '80'), element('w:rPr', [element('w:i', ''), ...letters('18', '45544E')])],
};

/** The part that says what a bullet is. */
export const bullets = xmlFile(
  element(
    'w:numbering',
    [
      element(
        'w:abstractNum',
        [
          element(
            'w:lvl',
            [
              value('start', '1'),
              value('numFmt', 'bullet'),
              value('lvlText', '•'),
              element('w:pPr', [element('w:ind', '', { 'w:left': '400', 'w:hanging': '280' })]),
            ],
            { 'w:ilvl': '0' },
          ),
        ],
        { 'w:abstractNumId': '0' },
      ),
      element('w:num', [value('abstractNumId', '0')], { 'w:numId': '1' }),
    ],
    inWord,
  ),
);

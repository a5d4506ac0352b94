import { element, xmlFile, type Xml } from '../../web/xml.js';
import { zipOf } from '../../web/zip.js';
import { bullets, inWord, office, styleId, styleSheet, value, type WordStyle } from './docx-styles.js';

/** A document as we write one: paragraphs by the name of their style, and what it must remember about itself. */
export interface WordDocument {
  readonly styles: readonly WordStyle[];
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  readonly properties: Readonly<Record<string, string>>;
}

/** A document for Word and LibreOffice (ECMA-376, WordprocessingML), made at this moment (UTC ms). */
export function docxOf(document: WordDocument, at: number): Buffer {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes],
    [
      '_rels/.rels',
      relations(['officeDocument', 'word/document.xml'], ['custom-properties', 'docProps/custom.xml']),
    ],
    ['word/document.xml', body(document)],
    ['word/_rels/document.xml.rels', relations(['styles', 'styles.xml'], ['numbering', 'numbering.xml'])],
    ['word/styles.xml', styleSheet(document.styles)],
    ['word/numbering.xml', bullets],
    ['docProps/custom.xml', properties(document.properties)],
  ];
  return zipOf(
    parts.map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    at,
  );
}

function body({ paragraphs, styles }: WordDocument): string {
  const ids = new Map(styles.map(({ name }, index) => [name, styleId(index)]));
  const page = element('w:sectPr', [
    element('w:pgSz', '', { 'w:w': '11906', 'w:h': '16838' }),
    element('w:pgMar', '', { 'w:top': '1134', 'w:right': '1418', 'w:bottom': '1134', 'w:left': '1418' }),
  ]);
  const all = paragraphs.map(({ style, text }) =>
    element('w:p', [element('w:pPr', [value('pStyle', ids.get(style) ?? '')]), run(text)]),
  );
  return xmlFile(element('w:document', [element('w:body', [...all, page])], inWord));
}

const notInXml = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Lines of one paragraph stand below each other. */
const run = (text: string): Xml =>
  element(
    'w:r',
    text
      .replace(notInXml, '')
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [element('w:br', '')] : []),
        element('w:t', line, { 'xml:space': 'preserve' }),
      ]),
  );

const relations = (...targets: readonly (readonly [kind: string, target: string])[]): string =>
  xmlFile(
    element(
      'Relationships',
      targets.map(([kind, Target], index) =>
        element('Relationship', '', { Id: `rId${index + 1}`, Type: `${office}/officeDocument/2006/relationships/${kind}`, Target }),
      ),
      { xmlns: `${office}/package/2006/relationships` },
    ),
  ); // prettier-ignore

const properties = (told: WordDocument['properties']): string =>
  xmlFile(
    element(
      'Properties',
      Object.entries(told).map(([name, text], index) =>
        element('property', [element('vt:lpwstr', text)], { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: String(index + 2), name }),
      ),
      { xmlns: `${office}/officeDocument/2006/custom-properties`, 'xmlns:vt': `${office}/officeDocument/2006/docPropsVTypes` },
    ),
  ); // prettier-ignore

const wordType = (part: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;
const part = (PartName: string, ContentType: string): Xml =>
  element('Override', '', { PartName, ContentType });
const contentTypes = xmlFile(
  element(
    'Types',
    [
      element('Default', '', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      part('/word/document.xml', wordType('document.main')),
      part('/word/styles.xml', wordType('styles')),
      part('/word/numbering.xml', wordType('numbering')),
      part('/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
    ],
    { xmlns: `${office}/package/2006/content-types` },
  ),
); // prettier-ignore

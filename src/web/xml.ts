/** A piece of XML that was written by `element`, and by nothing else. */
export interface Xml {
  readonly xml: string;
}

/** One element with a text or with elements in it. Throws for a name that is none, and for signs that XML does not know. */
export function element(
  name: string,
  content: string | readonly Xml[],
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const given = Object.entries(attributes).map(([key, value]) => ` ${nameOf(key)}="${text(value)}"`);
  const inside = typeof content === 'string' ? text(content) : content.map(({ xml }) => xml).join('');
  return { xml: `<${nameOf(name)}${given.join('')}>${inside}</${name}>` };
}

/** A whole document in one namespace. */
export const xmlDocument = (root: string, namespace: string, content: readonly Xml[]): string =>
  xmlFile(element(root, content, { xmlns: namespace }));

/** A whole document whose root says itself which namespaces it uses. */
export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;

function nameOf(name: string): string {
  if (!/^([A-Za-z][A-Za-z0-9]*:)?[A-Za-z][A-Za-z0-9]*$/.test(name))
    throw new Error(`${name} is no name in XML.`);
  return name;
}

function text(words: string): string {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(words))
    throw new Error('A text holds a sign that XML does not know.');
  return words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

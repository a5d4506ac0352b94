import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserslistToTargets, transform } from 'lightningcss';
import { keepUsed } from './purge.js';
import { fillIn, readTokens } from './tokens.js';

const candidate = ['button', 'heading', 'paragraph', 'link', 'skip-link', 'data-badge'];
const utrecht = [
  'root',
  'form-field-description',
  'form-field-error-message',
  'form-label',
  'textbox',
  'textarea',
  'select',
  'radio-button',
  'checkbox',
  'custom-checkbox',
  'alert',
];
/** Our own layer, in the order in which later rules may win. */
const own = [
  'base',
  'frame',
  'form',
  'money-table',
  'content',
  'timeline',
  'dossier',
  'table',
  'jury',
  'filters',
  'diagram',
  'bars',
  'residents',
  'narrow',
  'print',
];

/** Phones of ten years old that still get updates. */
const targets = browserslistToTargets(['chrome 92', 'safari 15', 'ios_saf 15', 'firefox 91', 'samsung 16']);

/** The whole stylesheet: parts of the NL Design System that our pages use, our own layer, and the theme filled in. */
export function stylesheet(root: string): string {
  const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
  const parts = [
    ...candidate.map((name) =>
      read('node_modules/@nl-design-system-candidate', `${name}-css/dist/${name}.css`),
    ),
    ...utrecht.map((name) => read('node_modules/@utrecht', `${name}-css/dist/index.css`)),
    ...own.map((name) => read('src/web/theme', `${name}.css`)),
  ];
  const tokens = readTokens(
    read('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
    read('src/web/theme/tokens.css'),
  );
  const purged = keepUsed(minify(parts.join('\n')), sources(join(root, 'src')));
  return minify(fillIn(purged, tokens));
}

const minify = (css: string): string =>
  transform({ filename: 'app.css', code: Buffer.from(css), minify: true, targets }).code.toString();

/** Text of every component and page: what classes they name is what stays. */
function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.tsx'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n');
}

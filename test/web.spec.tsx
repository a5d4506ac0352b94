import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { buildAssets } from '../src/web/theme/build.js';
import { renderPage } from '../src/web/site/view.interceptor.js';
import { catalogue } from './support/catalogue.js';
import { temporaryFolder } from './support/folders.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // How preact writes HTML, and titles that name the page, the service and the municipality.
    'long-title': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'require-sri': 'off',
    // The summary of errors stands above everything, the heading of the page included.
    'heading-level': ['error', { allowMultipleH1: false, minInitialRank: 'h2' }],
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  },
});

describe('every page of the catalogue', () => {
  let pages: ReadonlyMap<string, string>;

  beforeAll(async () => {
    pages = new Map([...(await catalogue())].map(([name, page]) => [name, renderPage(page)]));
    const folder = process.env['CATALOGUE_FOLDER'];
    if (folder) for (const [name, html] of pages) write(join(folder, `${name}.html`), html);
  });

  test('is valid HTML', async () => {
    const found = [];
    for (const [name, html] of pages) {
      const report = await validator.validateString(html, name);
      for (const { messages } of report.results)
        found.push(...messages.map((one) => `${name}: ${one.ruleId} ${one.message} (${one.selector})`));
    }
    expect(found).toEqual([]);
  });

  test('has one heading of the first level, help, no inline style or script, and no address that runs script', () => {
    for (const [name, html] of pages) {
      expect([name, html.match(/<h1[ >]/g)?.length]).toEqual([name, 1]);
      expect(html).toContain('Hulp nodig?');
      expect(html).toContain('tel:140593');
      expect(html).not.toMatch(/ style=|<style|javascript:| on[a-z]+="|<script>/);
    }
  });

  test('names every control once and describes it with texts that exist', () => {
    for (const [name, html] of pages) {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const meant = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)].flatMap(
        ([, list = '']) => list.split(' '),
      );
      const linked = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect([name, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([name, []]);
      expect([name, [...meant, ...linked].filter((id) => !ids.includes(id))]).toEqual([name, []]);
    }
  });

  test('keeps what was typed when there are errors, and says so in the title and at every field', () => {
    const html = pages.get('formulier-fouten') ?? '';
    expect(html).toContain('<title>Fout: Plan en begroting – stap 3 van 6');
    expect(html).toContain('Er zijn 10 dingen die nog niet kloppen');
    expect(html).toContain('value="425,50"');
    expect(html.match(/Vul een bedrag in, bijvoorbeeld 1.250,00/g)).toHaveLength(2);
  });

  test('shows a move that cannot be made with the reasons, and no button for it', () => {
    const html = pages.get('dossier') ?? '';
    expect(html).toContain('Kan nu niet. De jury heeft nog geen advies gegeven.');
    expect(html).toContain('action="/werk/1/declareComplete"');
    expect(html).not.toContain('/werk/1/award');
  });
});

describe('the build', () => {
  const folder = temporaryFolder('theme');
  const report = buildAssets(process.cwd(), folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>;
  const read = (name: string) =>
    readFileSync(join(folder, manifest[name]?.replace('/assets/', '') ?? ''), 'utf8');

  test('stays light enough for an old phone', () => {
    const packed = Object.fromEntries(
      report.map((line) => /^([^:]+): .*?(\d+) after gzip$/.exec(line)?.slice(1) ?? []),
    );
    expect(Number(packed['app.css'])).toBeLessThan(12_288);
    expect(Number(packed['app.js'])).toBeLessThan(4096);
  });

  test('needs nothing the content policy refuses', () => {
    expect(read('app.css')).not.toMatch(/data:|@import|https?:\/\//);
    expect(read('app.js')).not.toMatch(/innerHTML|\beval\b|import|document\.write/);
  });

  test('fills in every value of the theme', () => {
    const css = read('app.css');
    const set = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const missing = [...css.matchAll(/var\((--[\w-]+)\)/g)]
      .map(([, name]) => name)
      .filter((name) => !set.has(name));
    expect([...new Set(missing)]).toEqual(['--utrecht-textbox-value-max-length']);
  });

  test('keeps the rules of what our pages use, and not those of what they never show', () => {
    expect(read('app.css')).toContain('.nl-button--primary');
    expect(read('app.css')).not.toMatch(/nl-button--negative|nl-button--pressed/);
  });
});

function write(path: string, html: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, html);
}

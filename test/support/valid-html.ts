import { HtmlValidate } from 'html-validate';

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

/** What is wrong with the HTML of a page: rules of HTML, ids used twice, and links or descriptions that point nowhere. */
export async function mistakesIn(name: string, html: string): Promise<string[]> {
  const report = await validator.validateString(html, name);
  const broken = report.results.flatMap(({ messages }) =>
    messages.map((one) => `${name}: ${one.ruleId} ${one.message} (${one.selector})`),
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  const twice = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `${name}: #${id} stands there twice`);
  const meant = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)].flatMap(
    ([, list = '']) => list.split(' '),
  );
  const linked = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
  const nowhere = [...meant, ...linked]
    .filter((id) => !ids.includes(id))
    .map((id) => `${name}: #${id} is nowhere`);
  return [...broken, ...twice, ...nowhere];
}

import { all, say } from './page.js';

/** Adds and removes lines of a table of amounts without a journey to the server. */
export function growAndShrink(table) {
  const name = table.dataset.rows;
  const body = table.querySelector('tbody');
  table.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    const next = button?.hasAttribute('data-row-add')
      ? added(body)
      : button && removed(body, button.closest('tr'));
    if (!next) return;
    event.preventDefault();
    [...body.children].forEach((line, index) => renumber(line, name, index));
    next.querySelector('input').focus();
    table.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function added(body) {
  body.append(emptyCopy(body.lastElementChild));
  return body.lastElementChild;
}

/** The line that gets the focus; the last line stays, and the server empties it. */
function removed(body, row) {
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  if (neighbour) row.remove();
  return neighbour;
}

function emptyCopy(row) {
  const copy = row.cloneNode(true);
  all('.oek-error', copy).forEach((error) => error.remove());
  for (const input of all('input', copy)) {
    input.value = '';
    input.removeAttribute('value');
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
    input.classList.remove('utrecht-textbox--invalid');
  }
  return copy;
}

function renumber(row, name, index) {
  const number = new RegExp(`^(${name}-(?:regel-weg-)?)\\d+`);
  for (const element of all('[id],[for],[name],[value],[aria-describedby]', row))
    for (const key of ['id', 'for', 'name', 'aria-describedby'])
      if (element.hasAttribute(key))
        element.setAttribute(key, element.getAttribute(key).replace(number, `$1${index}`));
  all('button', row).forEach((button) => (button.value = button.value.replace(number, `$1${index}`)));
  all('[data-line-number]', row).forEach((span) => say(span, String(index + 1)));
}

const euro = (cents) =>
  (cents / 100).toLocaleString('nl-NL', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 ? 2 : 0,
  });

/** The same reading as `toCents` on the server; what cannot be read counts as nothing. */
function cents(typed) {
  const text = typed.replace(/[€\s]|eur(o)?/gi, '').replace(/,-+$/, '');
  const [, euros, rest = ''] = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return euros ? Number(euros.replaceAll('.', '')) * 100 + Number(rest.padEnd(2, '0')) : 0;
}

/** Keeps every total and the balance between them up to date, after a pause so that a screen reader is not flooded. */
export function keepTotals() {
  const sumOf = (name) => all(`[data-amount~="${name}"]`).reduce((sum, input) => sum + cents(input.value), 0);
  let pause;
  addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      for (const total of all('[data-total]')) say(total, euro(sumOf(total.dataset.total)));
      for (const line of all('[data-balance]'))
        say(line, balance(...line.dataset.balance.split(' ').map(sumOf)));
      for (const line of all('[data-left]')) say(line, remainder(line.dataset.of - sumOf(line.dataset.left)));
    }, 300);
  });
}

const remainder = (left) => (left < 0 ? `Dit is ${euro(-left)} te veel.` : `Er blijft ${euro(left)} over.`);

function balance(costs, cover) {
  const difference = euro(Math.abs(costs - cover));
  if (costs === cover) return 'De kosten en de dekking zijn gelijk. Dat klopt.';
  return costs > cover
    ? `Er is nog ${difference} nodig om alle kosten te dekken.`
    : `Er is ${difference} meer dekking dan kosten.`;
}

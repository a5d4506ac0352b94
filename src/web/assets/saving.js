import { all, say } from './page.js';

const failures = {
  401: 'U bent niet meer ingelogd. Log in een ander tabblad in; daarna slaan wij dit alsnog op.',
  409: 'Iemand anders heeft dit ook gewijzigd. Kopieer uw tekst en laad de pagina opnieuw.',
};
const noConnection = 'Opslaan lukt nu niet. Uw tekst staat nog hier; wij proberen het zo opnieuw.';

/** Sends the fields two seconds after the last change, and again until it worked. */
export function saveWhileTyping(form) {
  const status = form.querySelector('[data-saved]');
  const dirty = warnBeforeLeaving(form);
  let timer;
  let busy = Promise.resolve();
  const save = async (keepalive) => {
    const version = dirty.version;
    const problem = await sendFields(form, keepalive);
    if (!problem) dirty.savedUpTo(version);
    say(status, problem ?? `Opgeslagen om ${clock()}`);
    status.classList.toggle('oek-saved--failed', Boolean(problem));
    if (problem) later(15_000);
  };
  const now = (keepalive = false) => {
    clearTimeout(timer);
    if (dirty.is()) busy = busy.then(() => save(keepalive));
  };
  const later = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(now, delay);
  };
  form.addEventListener('input', () => later(2000));
  form.addEventListener('submit', () => clearTimeout(timer));
  addEventListener('online', () => now());
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && now(true));
}

const clock = () =>
  new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');

/** Answers undefined when it was saved, or the sentence to show. */
async function sendFields(form, keepalive) {
  const fields = new FormData(form);
  all('input[type=file]', form).forEach((input) => fields.delete(input.name));
  fields.set('_csrf', form.dataset.autosaveCsrf);
  try {
    const body = new URLSearchParams(fields);
    const answer = await fetch(form.dataset.autosave, { method: 'POST', body, redirect: 'error', keepalive });
    return answer.ok ? undefined : (failures[answer.status] ?? noConnection);
  } catch {
    return noConnection;
  }
}

/** Asks before typed work is thrown away by leaving the page; tells whether there is any. */
export function warnBeforeLeaving(form) {
  const work = {
    version: 0,
    saved: 0,
    is: () => work.version > work.saved,
    savedUpTo: (version) => (work.saved = version),
  };
  form.addEventListener('input', () => work.version++);
  form.addEventListener('submit', () => (work.saved = Number.POSITIVE_INFINITY));
  addEventListener('pageshow', () => (work.saved = Math.min(work.saved, work.version)));
  addEventListener('beforeunload', (event) => work.is() && event.preventDefault());
  return work;
}

import { say } from './page.js';

/** Shows at once how much is left; a screen reader hears it only near the end, after a pause. */
export function countCharacters(counter) {
  const field = document.getElementById(counter.dataset.counter);
  const spoken = document.createElement('span');
  spoken.className = 'oek-unseen';
  spoken.setAttribute('role', 'status');
  counter.after(spoken);
  let pause;
  const count = () => {
    const left = Number(counter.dataset.max) - field.value.length;
    const characters = `${Math.abs(left).toLocaleString('nl-NL')} ${Math.abs(left) === 1 ? 'teken' : 'tekens'}`;
    say(counter, left < 0 ? `U heeft ${characters} te veel.` : `U kunt nog ${characters} typen.`);
    counter.classList.toggle('oek-counter--over', left < 0);
    clearTimeout(pause);
    pause = setTimeout(() => say(spoken, left < counter.dataset.max / 10 ? counter.textContent : ''), 1000);
  };
  field.addEventListener('input', count);
  count();
}

/** Sends a file with a bar that moves; XMLHttpRequest, because fetch cannot tell how far it is. */
export function showUploadProgress(field) {
  const input = field.querySelector('input[type=file]');
  const progress = field.querySelector('[data-upload-progress]');
  const bar = progress.querySelector('progress');
  const status = progress.querySelector('[role=status]');
  const failed = (page) =>
    say(
      status,
      page?.getElementById(`${input.id}-fout`)?.textContent ??
        'Het bestand is niet aangekomen. Is het te groot? Probeer het nog eens of bel ons.',
    );
  field.querySelector('[data-upload-send]').addEventListener('click', (event) => {
    progress.hidden = false;
    if (!input.files.length) return event.preventDefault(say(status, 'Kies eerst een bestand.'));
    event.preventDefault();
    const fields = new FormData(input.form);
    fields.set('actie', 'bestand-erbij');
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => {
      bar.value = Math.round((100 * loaded) / total);
      say(status, `${Math.floor(bar.value / 25) * 25} procent verstuurd`);
    };
    request.onload = () => {
      if (request.status >= 400) return failed();
      // Everything went along with the file: nothing is left to save or to warn about.
      input.form.dispatchEvent(new Event('submit'));
      location.assign(request.responseURL);
    };
    request.onerror = failed;
    request.open('POST', input.form.action);
    request.send(fields);
  });
}

import { say } from './page.js';

/** Sends a file with a bar that moves; XMLHttpRequest, because fetch cannot tell how far it is. */
export function showUploadProgress(field) {
  const input = field.querySelector('input[type=file]');
  const progress = field.querySelector('[data-upload-progress]');
  const bar = progress.querySelector('progress');
  const status = progress.querySelector('[role=status]');
  field.querySelector('[data-upload-send]').addEventListener('click', (event) => {
    event.preventDefault();
    progress.hidden = false;
    if (!input.files.length) return say(status, 'Kies eerst een bestand.');
    sendFile(input, {
      moved: (percent) => {
        bar.value = percent;
        say(status, `${Math.floor(percent / 25) * 25} procent verstuurd`);
      },
      failed: (reason) => say(status, reason),
    });
  });
}

const notArrived = 'Het bestand is niet aangekomen. Is het te groot? Probeer het nog eens of bel ons.';

/** Sends the whole form with the file; a page that refuses it says why at the field. */
function sendFile(input, { moved, failed }) {
  const fields = new FormData(input.form);
  fields.set('actie', 'bestand-erbij');
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.upload.onprogress = ({ loaded, total }) => moved(Math.round((100 * loaded) / total));
  request.onerror = () => failed(notArrived);
  request.onload = () => {
    const refusal = request.response?.getElementById(`${input.id}-fout`);
    if (request.status >= 400 || refusal) return failed(refusal?.textContent ?? notArrived);
    // Everything went along with the file: nothing is left to save or to warn about.
    input.form.dispatchEvent(new Event('submit'));
    location.assign(request.responseURL);
  };
  request.open('POST', input.form.action);
  request.send(fields);
}

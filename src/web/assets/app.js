// Comfort only: every page works without this. No innerHTML: the content policy refuses it (Trusted Types).
// The build glues these files into one module.
import { growAndShrink, keepTotals } from './amounts.js';
import { all } from './page.js';
import { saveWhileTyping, warnBeforeLeaving } from './saving.js';
import { countCharacters } from './typing.js';
import { showUploadProgress } from './uploading.js';

document.querySelector('[data-focus]')?.focus();
all('[data-counter]').forEach(countCharacters);
all('[data-rows]').forEach(growAndShrink);
if (document.querySelector('[data-amount]')) keepTotals();
all('form[data-autosave]').forEach(saveWhileTyping);
all('form.oek-form:not([data-autosave])').forEach(warnBeforeLeaving);
all('[data-upload]').forEach(showUploadProgress);
all('.oek-scroll').forEach(showCurrentState);

/** Begins a large diagram at the state where the dossier is. */
function showCurrentState(box) {
  const here = box.querySelector('.oek-diagram__state--now')?.getBoundingClientRect();
  if (!here) return;
  const frame = box.getBoundingClientRect();
  box.scrollLeft = here.left + here.width / 2 - frame.left - box.clientWidth / 2;
  box.scrollTop = here.top + here.height / 2 - frame.top - box.clientHeight / 2;
}

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

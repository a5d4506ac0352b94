/** Everything on the page, or in a part of it, that a selector finds. */
export const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/** Puts text in an element, only when it changed, so that a screen reader does not repeat itself. */
export const say = (element, text) => {
  if (element && element.textContent !== text) element.textContent = text;
};

import type { Page } from 'playwright-core';
import type { Act } from './gallery.js';

/** What stands in the fields of a form when it is sent: nothing, far too much, or these values by name. */
type Filled = 'nothing' | 'too much' | Readonly<Record<string, string>>;

/** Sends the form that leads to `action`; when there are more, the one with a button or a hidden field of this value. */
export const sending =
  (action: string, filled: Filled, button?: string): Act =>
  async (page) => {
    await page.evaluate(fill, { action, filled, button });
    await arrived(page, () =>
      page.evaluate(() => document.querySelector<HTMLElement>('[data-sent]')?.click()),
    );
  };

/** Chooses a file with this text in the form that leads to `action`, and sends it. */
export const sendingFile =
  (action: string, { field, name, text }: { field: string; name: string; text: string }): Act =>
  async (page) => {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
    await page.locator(`form[action="${action}"] input[type=file][name=${field}]`).setInputFiles(file);
    await sending(action, {})(page);
  };

async function arrived(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), act()]);
  await page.waitForLoadState('load');
}

/** Runs in the browser: fills the form and marks the button that sends it. */
function fill({ action, filled, button }: { action: string; filled: Filled; button: string | undefined }) {
  const value = button === undefined ? '' : `[value="${button}"]`;
  const forms = [...document.forms].filter((one) => one.getAttribute('action') === action);
  const form = forms.find((one) => one.querySelector(`button${value}, [type=hidden]${value}`));
  if (!form) throw new Error(`No form here posts to ${action}.`);
  for (const field of form.elements)
    if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
      put(field);
  const pressed = form.querySelector<HTMLElement>(`button${value}`) ?? form.querySelector('button');
  if (pressed) pressed.dataset['sent'] = 'ja';

  function put(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): void {
    const given = typeof filled === 'string' ? undefined : filled[field.name];
    if (field.type === 'hidden' && given === undefined) return;
    if (field.type === 'file') return;
    if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)) {
      if (given !== undefined) field.checked = field.value === given;
      else if (filled === 'nothing') field.checked = false;
      return;
    }
    if (given !== undefined) field.value = given;
    else if (filled === 'nothing') field.value = '';
    else if (filled === 'too much' && !(field instanceof HTMLSelectElement))
      field.value = 'veel te lang '.repeat(400);
  }
}

import { formOn, type Browser, type Seen } from './fetching-browser.js';

/** A file as a form sends it. */
export interface SentAlong {
  readonly field: string;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Opens the page of a form with files and posts it to its own address, with these answers and, if there is one, a file. */
export async function sendForm(
  browser: Browser,
  path: string,
  answers: Readonly<Record<string, string>>,
  file?: SentAlong,
): Promise<Seen> {
  const body = new FormData();
  const hidden = formOn((await browser.get(path)).body, path);
  // The token stands first, so that nothing of a file is read before it is known to come from our own page.
  for (const [name, value] of Object.entries({ ...hidden, ...answers })) body.append(name, value);
  if (file) body.append(file.field, new Blob([new Uint8Array(file.bytes)]), file.fileName);
  return browser.ask('POST', path, { headers: { 'sec-fetch-site': 'same-origin' }, body });
}

/** What a browser downloads from here, as it is. */
export async function download(address: string, browser: Browser, path: string): Promise<Buffer> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(address + path, { headers: { cookie }, redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
  return Buffer.from(await answer.arrayBuffer());
}

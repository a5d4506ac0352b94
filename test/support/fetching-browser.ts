/** An answer as a test looks at it. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** As much of a browser as forms need: it keeps cookies, sends what is in a form, and follows nothing by itself. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly address: string,
    private readonly origin: string,
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.ask('GET', path, { headers });
  }

  /** Opens the page of a form, and posts the form that leads to `action` with these answers added. */
  async submit(page: string, action: string, answers: Record<string, string> = {}): Promise<Seen> {
    return this.post(action, { ...formOn((await this.get(page)).body, action), ...answers }, page);
  }

  /** Posts these fields and nothing else. */
  post(path: string, fields: Record<string, string>, from?: string): Promise<Seen> {
    const headers = { 'sec-fetch-site': 'same-origin', ...(from && { referer: this.origin + from }) };
    return this.ask('POST', path, { headers, body: new URLSearchParams(fields) });
  }

  async ask(
    method: string,
    path: string,
    { headers = {}, body }: { headers?: Record<string, string>; body?: BodyInit },
  ): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const all = cookie ? { cookie, ...headers } : headers;
    const answer = await fetch(this.address + path, { method, headers: all, body, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** The hidden fields of the form that posts to this path; throws when the page has no such form. */
export function formOn(html: string, action: string): Record<string, string> {
  const form = new RegExp(
    `<form[^>]*action="${action.replace(/[?.]/g, '\\$&')}"[^>]*>(.*?)</form>`,
    's',
  ).exec(html)?.[1];
  if (form === undefined) throw new Error(`No form here posts to ${action}.`);
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
}

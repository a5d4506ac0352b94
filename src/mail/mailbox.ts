import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { written, type Mail, type Transport } from './transport.js';

/** A message in the local mailbox, as a list shows it. */
export interface KeptMail {
  /** Name of its files, without ending. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** Milliseconds UTC. */
  readonly at: number;
}

/** The whole message; its HTML is a document of its own, for a frame without rights. */
export type WholeMail = KeptMail & { readonly text: string; readonly html: string };

/** Keeps mail in a folder instead of sending it: an `.eml` for a mail program, a `.json` for the page `/postvak`. */
export function mailboxTransport(folder: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const info = await composer.sendMail(written(mail));
      const [to, ...others] = info.envelope.to;
      if (to === undefined || others.length > 0) throw new Error('A message went to more than one mailbox.');
      await mkdir(folder, { recursive: true });
      await keep(join(folder, `${nameOf(mail)}.eml`), info.message as Buffer);
      await keep(join(folder, `${nameOf(mail)}.json`), JSON.stringify(kept(mail)));
      return { accepted: [to] };
    },
    close: () => composer.close(),
  };
}

/** The newest messages of a local mailbox, newest first. */
export async function listMailbox(folder: string, atMost = 200): Promise<KeptMail[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const newest = names.slice(-atMost).toReversed();
  const mails = await Promise.all(newest.map((name) => readMail(folder, name.slice(0, -'.json'.length))));
  return mails.flatMap((mail) =>
    mail ? [{ id: mail.id, to: mail.to, subject: mail.subject, at: mail.at }] : [],
  );
}

/** One message of a local mailbox; undefined when there is none of that name. */
export async function readMail(folder: string, id: string): Promise<WholeMail | undefined> {
  if (!/^[A-Za-z0-9-]{1,100}$/.test(id)) return undefined;
  const json = await readFile(join(folder, `${id}.json`), 'utf8').catch(ifAbsent(undefined));
  return json === undefined ? undefined : (JSON.parse(json) as WholeMail);
}

/** The rows of the outbox that a local mailbox still keeps the message of, by the names of its files. */
export async function keptRows(folder: string): Promise<Map<string, string[]>> {
  const names = await namesIn(folder);
  const rows = new Map<string, string[]>();
  for (const name of names) {
    const row = /^[0-9TZ]+-([A-Za-z0-9-]+)\.(?:eml|json)$/.exec(name)?.[1];
    if (row) rows.set(row, [...(rows.get(row) ?? []), name]);
  }
  return rows;
}

/** Takes files out of a local mailbox. */
export async function takeOut(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true });
}

// Named after when it was queued: a second copy of the same message takes the place of the first.
const nameOf = ({ at, id }: Mail): string =>
  `${new Date(at).toISOString().replace(/[-:.]/g, '')}-${id.replace(/[^A-Za-z0-9-]/g, '')}`;

const kept = (mail: Mail): WholeMail => ({
  id: nameOf(mail),
  to: mail.to,
  subject: mail.subject,
  at: mail.at,
  text: mail.text,
  html: mail.html,
});

/** Whoever reads the folder meanwhile finds the whole file or none. */
async function keep(file: string, content: Buffer | string): Promise<void> {
  await writeFile(`${file}.new`, content, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(ifAbsent<string[]>([]));

const ifAbsent =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };

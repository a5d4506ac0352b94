import { startSession } from '../../src/identity/session.js';
import { applicationNow, draftOf, type ApplicationNow } from '../../src/applications/applications.queries.js';
import { Attachments } from '../../src/applications/filling/attachments.js';
import { BeginPages } from '../../src/applications/filling/begin.pages.js';
import { CheckPages } from '../../src/applications/filling/check.pages.js';
import { EnterPages } from '../../src/applications/entering/enter.pages.js';
import { FilePages } from '../../src/applications/filling/files.pages.js';
import { FormDesk } from '../../src/applications/filling/form-desk.js';
import { ReceivedPages } from '../../src/applications/filling/received.pages.js';
import { saveDraft } from '../../src/applications/filling/saving.js';
import { StepPages } from '../../src/applications/filling/steps.pages.js';
import { TogetherPages } from '../../src/applications/filling/together.pages.js';
import { registerUploads } from '../../src/applications/filling/uploads.js';
import { FileStore, folderStore } from '../../src/documents/store.js';
import { Engine } from '../../src/engine/engine.js';
import type { freshPlace } from './databases.js';
import { type Browser, formOn, type Seen } from './fetching-browser.js';
import { complete } from './moek-answers.js';
import { must, openRound, type OpenRound } from './open-round.js';
import { openSite } from './site.js';

/** A site with an open round and every page of the application form. */
export interface FormSite extends OpenRound {
  readonly close: () => Promise<void>;
  /** Where a real browser finds it. */
  readonly address: string;
  readonly stranger: () => Browser;
  /** A browser in which this person is signed in. */
  readonly signedIn: (personId: string) => Promise<Browser>;
  /** Somebody new with an empty draft, or with one that is complete but for its files. */
  readonly resident: () => Promise<Resident>;
  readonly finished: () => Promise<Resident>;
  readonly answersOf: (id: string) => Promise<Record<string, unknown> | undefined>;
  readonly stored: (id: string) => Promise<ApplicationNow | undefined>;
}

interface Resident {
  readonly person: string;
  readonly browser: Browser;
  readonly id: string;
}

/** A whole plan without files, as typed. */
export const { planFiles: _files, ...answers } = complete;

export async function openFormSite(place: Awaited<ReturnType<typeof freshPlace>>): Promise<FormSite> {
  const round = await openRound(place);
  const { database, clock, engine } = round;
  const site = await openSite(place, {
    controllers: [BeginPages, StepPages, CheckPages, TogetherPages, ReceivedPages, FilePages, EnterPages],
    providers: [
      FormDesk,
      Attachments,
      { provide: Engine, useValue: engine },
      { provide: FileStore, useValue: folderStore(place.dataDir) },
    ],
    filled: { database, clock },
    register: registerUploads,
  });
  const signedIn = async (personId: string): Promise<Browser> => {
    const given = { personId, userAgent: 'test' };
    const key = await database.inTransaction((tx) => startSession(tx, given, clock.now()));
    const browser = site.browser();
    browser.cookies.set('sid', key);
    return browser;
  };
  let count = 0;
  const resident = async (): Promise<Resident> => {
    const person = await round.person(`Bewoner${++count}`);
    return { person, browser: await signedIn(person), id: await round.begin(person) };
  };
  const finished = async (): Promise<Resident> => {
    const one = await resident();
    must(
      await saveDraft(database, { dossier: one.id, person: one.person, at: clock.now(), posted: answers }),
    );
    return one;
  };
  const answersOf = async (id: string) => (await database.read((em) => draftOf(em, id)))?.answers;
  const stored = (id: string) => database.read((em) => applicationNow(em, id));
  const address = (await site.app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    ...round,
    address,
    close: site.close,
    stranger: site.browser,
    signedIn,
    resident,
    finished,
    answersOf,
    stored,
  };
}

export const stepOf = (id: string, step: string): string => `/aanvragen/${id}/stap/${step}`;

/** Opens a page and posts its form with these answers. */
export const fill = (browser: Browser, path: string, typed: Record<string, string>): Promise<Seen> =>
  browser.submit(path, path.split('?')[0] ?? path, typed);

/** Posts a form with a file, as a browser does: its hidden fields first, then what was typed, then the file. */
export async function sendFile(
  browser: Browser,
  page: string,
  {
    field,
    file,
    name,
    typed = {},
  }: { field: string; file: Buffer; name: string; typed?: Record<string, string> },
): Promise<Seen> {
  const path = page.split('?')[0] ?? page;
  const body = new FormData();
  const fields = { ...formOn((await browser.get(page)).body, path), ...typed, actie: 'bestand-erbij' };
  for (const [key, value] of Object.entries(fields)) body.append(key, value);
  body.append(field, new Blob([new Uint8Array(file)]), name);
  return browser.ask('POST', path, { headers: { 'sec-fetch-site': 'same-origin' }, body });
}

/** The sentences of the error summary, in order. */
export const errorsOn = ({ body }: Seen): string[] => {
  const summary = /id="fouten".*?<ul>(.*?)<\/ul>/s.exec(body)?.[1] ?? '';
  return [...summary.matchAll(/<li>(?:<a[^>]*>)?(.*?)(?:<\/a>)?<\/li>/gs)].map(
    ([, sentence = '']) => sentence,
  );
};

/** Where an answer leads. */
export const leadsTo = ({ status, headers }: Seen): string | null =>
  status === 303 ? headers.get('location') : null;

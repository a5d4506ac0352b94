import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { Photos } from '../../src/accountability/photos.js';
import { photoOf } from '../../src/accountability/completion.queries.js';
import { saveDraft } from '../../src/applications/filling/saving.js';
import { mailboxTransport } from '../../src/mail/mailbox.js';
import { openFailureTask } from '../../src/post/failure-tasks.js';
import { sendDueMail } from '../../src/mail/outbox.loop.js';
import { complete } from './moek-answers.js';
import { must } from './open-round.js';
import { checkTwice } from './accounts.js';
import type { Town } from './town.js';

/** Somebody whose traces are easily told from those of anybody else. */
export const canary = {
  name: 'Kanarie Geelvink',
  email: 'kanarie.geelvink@voorbeeld.nl',
  street: 'Zangzaadsteeg',
  phone: '+31698765432',
  account: 'NL91ABNA0417164300',
};

/** Everything by which somebody would find her back. */
export const traces = ['geelvink', 'zangzaadsteeg', '98765432', '0417164300', 'kooitje'];

/** She signs in by mail, applies, wins, is paid and sends a photo; staff writes about her. Another plan of her round stays. */
export async function canaryWins(town: Town): Promise<{ plan: string; person: string }> {
  const { database, clock, people } = town;
  await town.stranger().submit('/inloggen', '/inloggen', { email: canary.email });
  const person = await town.person(canary.name.replace(' ', '.'));
  const plan = await town.begin(person);
  const { planFiles: _files, ...whole } = complete;
  const posted = {
    ...whole,
    title: 'Een kooitje voor Geelvink',
    groupName: 'Geelvink en de buren',
    contactName: canary.name,
    contactEmail: canary.email,
    contactPhone: canary.phone,
    contactAddress: { ...complete.contactAddress, street: canary.street },
    signerName: canary.name,
    publicity: 'ja',
  };
  must(await saveDraft(database, { dossier: plan, person, at: clock.now(), posted }));
  await town.play(plan, 'submit', 'applicant', { person, texts: { signedBy: canary.name } });
  await town.enter('Een bank die blijft');
  const handler = await town.visitor(people.caseHandler);
  const page = `/werk/zaken/${plan}`;
  await handler.submit(page, `${page}/notities`, { tekst: 'Mevrouw Geelvink gebeld.' });
  await town.roundTo('announced', 80_000);
  await paid(town, { plan, person });
  return { plan, person };
}

async function paid(town: Town, { plan, person }: { plan: string; person: string }): Promise<void> {
  const texts = { iban: canary.account, holder: canary.name };
  await town.play(plan, 'giveBankDetails', 'applicant', { person, texts });
  await checkTwice(town, plan);
  await town.play(plan, 'orderPayment', 'financeOfficer');
  await town.play(plan, 'markPaid', 'financeOfficer');
  const bytes = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#fc0' } })
    .jpeg()
    .toBuffer();
  const photo = { fileName: 'geelvink.jpg', bytes, tooLarge: false };
  await town.app.get(Photos).keep(photo, { dossierId: plan, byId: person });
  const kept = await town.database.read((em) => photoOf(em, plan));
  const input = { mayPublish: true, photoId: kept?.id };
  await town.play(plan, 'reportDone', 'applicant', {
    person,
    input,
    texts: { sentence: 'Het kooitje hangt.' },
  });
}

/** Delivers what waits, to the mailbox of the demo in this folder. */
export async function allMailKept({ database, clock }: Town, folder: string): Promise<void> {
  const transport = mailboxTransport(folder);
  const settings = {
    mailFrom: 'dorpen@voorbeeld.nl',
    baseUrl: 'http://localhost',
    secret: 'a secret of the tests, long enough to be one',
  };
  while ((await sendDueMail({ database, clock, transport, settings, tell: openFailureTask })) > 0);
}

/** Which traces stand in every byte that is kept: files, database, its log, and on PostgreSQL the rows of all tables. */
export async function tracesIn(
  town: Town,
  dataDir: string,
  sought: readonly string[] = traces,
): Promise<string[]> {
  const bytes = [...bytesUnder(dataDir), ...(await rowsOfPostgres(town))].map((one) => one.toLowerCase());
  return sought.filter((trace) => bytes.some((one) => one.includes(trace)));
}

const bytesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .flatMap((one) => [one.name, readFileSync(join(one.parentPath, one.name), 'latin1')]);

const rowsOfPostgres = ({ database }: Town): Promise<string[]> =>
  database.read(async (em) => {
    if (em.dataSource.options.type !== 'postgres') return [];
    const tables: { name: string }[] = await em.query(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
    );
    const dumped: string[] = [];
    for (const { name } of tables)
      for (const { row } of await em.query<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`))
        dumped.push(row);
    return dumped;
  });

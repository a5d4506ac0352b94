import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { forgetRemovedFiles } from './applications/removed-files.loop.js';
import { Clock } from './clock.js';
import type { Config } from './config.js';
import { Database } from './database/database.js';
import { renderLetters } from './documents/letters/letters.loop.js';
import { FileStore } from './documents/store.js';
import { Engine } from './engine/engine.js';
import { playDueTimers } from './engine/timers.loop.js';
import { erasers } from './erasers.js';
import { forgetOldLinks } from './identity/signing-in/sign-in.js';
import { keepingLaw } from './law/keeping.loop.js';
import { printReports } from './jury/report/report.loop.js';
import { forgetLooseMail } from './mail/loose-mail.loop.js';
import { mailboxTransport } from './mail/mailbox.js';
import { forgetKeptMail } from './mail/mailbox.loop.js';
import { blankOldMail, sendDueMail } from './mail/outbox.loop.js';
import { smtpTransport, type Transport } from './mail/transport.js';
import { openFailureTask } from './post/failure-tasks.js';
import { destroyApproved } from './privacy/archive/destroying.loop.js';
import { forgetLoosePeople } from './privacy/requests/loose-people.loop.js';
import type { Loop } from './worker.js';

/** Everything that repeats: due timers, letters to print, mail to send, and what is to be forgotten. */
export function loopsOf(app: NestFastifyApplication, config: Config): Loop[] {
  const house = { database: app.get(Database), clock: app.get(Clock), store: app.get(FileStore) };
  const engine = app.get(Engine);
  const { baseUrl } = config;
  const transport = transportOf(config);
  return [
    { name: 'law', restMs: minute, run: keepingLaw({ ...house, engine }) },
    { name: 'timers', restMs: 1000, run: () => playDueTimers({ ...house, engine }) },
    {
      name: 'mail',
      restMs: 1000,
      run: () => sendDueMail({ ...house, transport, settings: config, tell: openFailureTask }),
    },
    { name: 'juryReports', restMs: 5000, run: () => printReports(house) },
    { name: 'letters', restMs: 1000, run: () => renderLetters({ ...house, baseUrl }) },
    ...forgetting(house, config),
  ];
}

interface House {
  readonly database: Database;
  readonly clock: Clock;
  readonly store: FileStore;
}

/** What goes by itself when its time is over, or when it was approved to go. */
function forgetting(house: House, { dataDir }: Config): Loop[] {
  const { database, clock, store } = house;
  return [
    { name: 'destroying', restMs: 5000, run: () => destroyApproved({ ...house, erasers }) },
    { name: 'removedFiles', restMs: hour, run: () => forgetRemovedFiles(house) },
    {
      name: 'keptMail',
      restMs: hour,
      run: () => forgetKeptMail({ database, folder: mailboxIn(dataDir) }).then(() => 0),
    },
    { name: 'loosePeople', restMs: day, run: () => forgetLoosePeople(house) },
    { name: 'looseMail', restMs: day, run: () => forgetLooseMail(house) },
    { name: 'oldMail', restMs: day, run: () => blankOldMail(house).then(() => 0) },
    {
      name: 'oldLinks',
      restMs: day,
      run: () => database.inTransaction((tx) => forgetOldLinks(tx, clock.now())).then(() => 0),
    },
    { name: 'halfFiles', restMs: day, run: () => store.tidy(clock.now() - day).then(() => 0) },
  ];
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Mail leaves through the municipality's server, or lands in a folder when none is set. */
const transportOf = ({ smtpUrl, production, dataDir }: Config): Transport =>
  smtpUrl ? smtpTransport({ url: smtpUrl, production }) : mailboxTransport(mailboxIn(dataDir));

const mailboxIn = (dataDir: string): string => join(dataDir, 'mailbox');

import { randomUUID } from 'node:crypto';
import { Application } from '../../src/applications/application.entity.js';
import { StoredFile } from '../../src/documents/stored-file.entity.js';
import { saveSheet } from '../../src/jury/scoring/sheet-saving.js';
import type { Place } from '../../src/database/options.js';
import type { Browser, Seen } from './fetching-browser.js';
import { points, reasons } from './jury.js';
import type { Who } from './municipality.js';
import { must } from './open-round.js';
import { openTown, type Town } from './town.js';

/** A town whose jury has three plans before it, with a file each, and the browsers of who judges them. */
export interface JuryTown extends Town {
  readonly plans: readonly [string, string, string];
  readonly browsers: Readonly<Record<'juror' | 'juryChair' | 'jurySecretary', Browser>>;
  /** Says how somebody is involved; not at all without a kind. */
  readonly declare: (plan: string, who: Who, kind?: string, person?: string) => Promise<void>;
  /** Keeps a whole draft with this reason everywhere. */
  readonly fill: (plan: string, personId: string, reason: string) => Promise<void>;
  /** Declares, fills and hands in. */
  readonly judge: (plan: string, who: Who, reason?: string, person?: string) => Promise<void>;
  /** The file that came with a plan. */
  readonly fileOf: (plan: string) => Promise<string>;
}

export async function openJuryTown(place: Place): Promise<JuryTown> {
  const town = await openTown(place);
  const { people, database, clock } = town;
  const plans: string[] = [];
  for (const title of ['Een bank', 'Een brug', 'Een boom']) {
    const id = await town.enter(title);
    await attach(town, id);
    plans.push(id);
  }
  await town.roundTo('presentation');
  const declare: JuryTown['declare'] = (plan, who, kind = 'none', person) =>
    town.play(plan, 'declareInvolvement', who, { input: { kind }, person });
  const fill: JuryTown['fill'] = async (entryId, personId, reason) => {
    const sheet = { points: points(4), reasons: reasons(reason) };
    must(await saveSheet(database, { entryId, personId, at: clock.now(), sheet }));
  };
  const judge: JuryTown['judge'] = async (plan, who, reason = 'Goed.', person = people[who]) => {
    await declare(plan, who, 'none', person);
    await fill(plan, person, reason);
    await town.play(plan, 'score', who, { person });
  };
  const fileOf = async (id: string): Promise<string> => {
    const { answers } = await database.read((em) => em.findOneByOrFail(Application, { id }));
    const [file = ''] = (answers?.['planFiles'] ?? []) as string[];
    return file;
  };
  const browsers = {
    juror: await town.visitor(people.juror),
    juryChair: await town.visitor(people.juryChair),
    jurySecretary: await town.visitor(people.jurySecretary),
  };
  return { ...town, plans: plans as [string, string, string], browsers, declare, fill, judge, fileOf };
}

async function attach({ store, database }: Town, dossierId: string): Promise<void> {
  const id = randomUUID();
  await store.put(id, Buffer.from('%PDF'));
  await database.inTransaction(async (tx) => {
    const file = { id, dossierId, kind: 'planFiles', name: 'schets.pdf', mediaType: 'application/pdf' };
    await tx.insert(StoredFile, { ...file, size: 4, sha256: '', byId: 'x', at: 0 });
    const { answers } = await tx.findOneByOrFail(Application, { id: dossierId });
    await tx.update(Application, { id: dossierId }, { answers: { ...answers, planFiles: [id] } });
  });
}

/** What a page is called in the tab of the browser. */
export const titleOf = ({ body }: Seen): string | undefined => /<title>(.*?) –/.exec(body)?.[1];
/** Where an answer leads. */
export const leadsTo = ({ status, headers }: Seen) => [status, headers.get('location')] as const;

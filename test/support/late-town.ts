import { randomUUID } from 'node:crypto';
import { endOfDay, startOfDay } from '../../workflows/calendar.js';
import { openMunicipality, type Municipality } from './municipality.js';
import { must } from './open-round.js';
import { Application } from '../../src/applications/application.entity.js';
import { checkTwice } from './accounts.js';
import type { Place } from '../../src/database/options.js';

/** The decision on a plan of `openMunicipality` is due eight weeks after the round closed on 18 December 2026. */
export const dueOn = '2027-02-12';
const morning = 10 * 3_600_000;

/** Gives notice of default about a plan, as whoever applied or for a letter that came in; answers the id of its dossier. */
export async function giveNotice(
  town: Pick<Municipality, 'engine' | 'dossier' | 'people'>,
  plan: string,
  by: { readonly person: string; readonly role: 'applicant' | 'caseHandler' },
  input: Record<string, unknown> = {},
): Promise<string> {
  const { versionId, grantorId } = await town.dossier(plan);
  const id = randomUUID();
  const opening = {
    id,
    chart: 'late-decision@1',
    versionId,
    grantorId,
    parentId: plan,
    moveId: id,
    by,
    input,
  };
  must(await town.engine.start(opening));
  return id;
}

/** The moment at which somebody comes to work on a day. */
export const at = (day: string): number => startOfDay(day) + morning;

/** A municipality that decides late: one notice ended in time, one cost money that was paid, one did not. */
export async function lateTown(
  place: Place,
): Promise<Municipality & { readonly plans: readonly string[]; readonly notices: readonly string[] }> {
  const town = await openMunicipality(place);
  const plans = [await town.enter('Een bank'), await town.enter('Een mast'), await town.enter('Een pad')];
  await town.roundTo('closed');
  await town.wait(at('2027-02-15'));
  const by = { person: town.people.caseHandler, role: 'caseHandler' } as const;
  const [first, second] = [
    await giveNotice(town, plans[0] ?? '', by),
    await giveNotice(town, plans[1] ?? '', by),
  ];
  await town.wait(endOfDay('2027-03-01') + 1);
  await town.wait(at('2027-03-10'));
  const third = await giveNotice(town, plans[2] ?? '', by, { receivedOn: '2027-03-09' });
  await town.roundTo('announced', 100_000);
  const determine = (id: string, outcome: string) =>
    town.play(id, 'determinePenalty', 'decisionMaker', {
      input: { outcome, applicants: 1 },
      texts: { motivation: 'Wij hebben dit zo besloten.' },
    });
  await determine(first, 'owed');
  await determine(second, 'manifest');
  const texts = { iban: 'NL91ABNA0417164300', holder: 'H. Voorbeeld' };
  await town.play(first, 'giveBankDetails', 'applicant', {
    texts,
    person: await ownerOf(town, plans[0] ?? ''),
  });
  await checkTwice(town, first);
  for (const type of ['orderPayment', 'markPaid']) await town.play(first, type, 'financeOfficer');
  return { ...town, plans, notices: [first, second, third] };
}

/** Who applied for a plan. */
export const ownerOf = async ({ database }: Pick<Municipality, 'database'>, plan: string): Promise<string> =>
  (await database.read((em) => em.findOneByOrFail(Application, { id: plan }))).ownerId;

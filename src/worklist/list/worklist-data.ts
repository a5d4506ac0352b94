import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import type { Charts } from '../../engine/charts.js';
import { maySee, readings } from '../../identity/policy.js';
import type { Visit } from '../../identity/visit.js';
import { openRequests } from '../../privacy/requests/requests.queries.js';
import { roundOptions, stateOptions } from './filter-options.js';
import { termsBeyondHorizon } from '../clocks.queries.js';
import { lateCasesOf } from '../late/late-cases.queries.js';
import { listing } from './listing.js';
import { deskOf } from '../scopes.js';
import { tasksOf } from '../tasks/tasks.queries.js';
import { readWanted } from './wanted.js';
import type { WorklistProps } from './worklist-page.js';

/** Who looks at the list, on which day, and what the address asks for. */
interface Looker {
  readonly query: Readonly<Record<string, unknown>>;
  readonly visit: Visit;
  readonly charts: Charts;
  readonly today: LocalDate;
}

/** Everything the worklist of one person shows; the number of queries does not grow with it. */
export async function readWorklist(
  em: EntityManager,
  { query, visit: { person, roles, ctx }, charts, today }: Looker,
): Promise<WorklistProps> {
  const desk = await deskOf(em, person?.id ?? '');
  const [wanted, tasks] = [readWanted(query), await tasksOf(em, desk)];
  const done = query['gedaan'] === 'taak';
  const desks = readings.answerRequests.roles.flatMap((role) => desk.tasks.get(role) ?? []);
  const requests = { rows: await openRequests(em, desks), today };
  const shared = { ctx, wanted, tasks, mayEnter: maySee('enterForOther', roles), done, requests };
  if (desk.dossiers.length === 0) return { ...shared, rounds: [], states: [] };
  return {
    ...shared,
    late: await lateCasesOf(em, desk, today),
    listing: await listing(em, { charts, desk, today }, wanted),
    beyondHorizon: await termsBeyondHorizon(em, desk),
    rounds: await roundOptions(em, desk),
    states: await stateOptions(em, charts, desk),
  };
}

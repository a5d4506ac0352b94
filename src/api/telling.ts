import type { ApplicationNow } from '../applications/applications.queries.js';
import type { Engine } from '../engine/engine.js';
import { namesAt } from '../engine/labels.js';
import type { Seen } from './sight.js';

/** A moment (UTC ms) as programs read it. */
export const moment = (ms: number): string => new Date(ms).toISOString();

/** Without what is not known: a field is there or it is not, and never null. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );
}

/** An application as this person may know it. */
export function applicationTold(engine: Engine, seen: Seen): Record<string, unknown> {
  const { application, dossier, sight, open } = seen;
  const { id, roundId, title, villageId } = application;
  const status = namesAt(engine.charts.get(dossier.chart), dossier.states).map((names) =>
    sight === 'staff' || sight === 'finance' ? names.staff : names.applicant,
  );
  return present({
    id,
    roundId,
    sight,
    title,
    status,
    revision: dossier.revision,
    villageId,
    ...(open && toldOpenly(seen)),
    ...(sight === 'staff' && { states: dossier.states.split(' ') }),
  });
}

function toldOpenly({ application }: ApplicationNow): Record<string, unknown> {
  const { caseNumber, groupName, requested, totalCosts, channel, submittedAt, receivedOn } = application;
  return {
    caseNumber,
    groupName,
    requested,
    totalCosts,
    channel,
    submittedAt: submittedAt === null ? undefined : moment(submittedAt),
    receivedOn,
  };
}

import { In, type EntityManager } from 'typeorm';
import type { LocalDate } from '../../workflows/calendar.js';
import type { Facts } from '../../workflows/facts.js';
import type { EntryMemory } from '../../workflows/fragments/memory.js';
import type { ObjectionMemory } from '../../workflows/fragments/objection-memory.js';
import { endedIn, outageOf, type Outage } from '../../workflows/outage.js';
import { Decision } from '../decisions/decision.entity.js';
import { Dossier } from '../engine/dossier.entity.js';
import type { Question } from '../engine/surroundings.js';
import { Contested } from '../objections/contested.entity.js';

/** Whoever had until one of these days to send something; first about applications, because objections go by their last day. */
export async function outageFacts({ tx, dossier, input, on }: Question): Promise<Facts['outage']> {
  const outage = outageOf(input, on);
  if (!outage) return { hit: [] };
  const near = await tx.find(Dossier, { where: { parentId: dossier.id }, order: { id: 'ASC' } });
  const beside = await tx.find(Dossier, {
    where: { parentId: In(near.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
  const objections = near.filter(isObjection);
  const others = [...near, ...beside].filter((one) => !isObjection(one) && isHit(one, outage));
  const inTime = await inTimeAfterAll(tx, objections, outage);
  const late = objections.filter((one) => groundsAreHit(one, outage) || inTime.has(one.id));
  return { hit: [...others, ...late].map(({ id }) => id) };
}

const isObjection = ({ chart }: Dossier): boolean => chart.startsWith('objection@');
const memoryOf = <Memory>({ snapshot }: Dossier): Memory =>
  (JSON.parse(snapshot) as { context: Memory }).context;

/** A supplement or a reaction that is awaited or came too late, or what can be objected to. */
function isHit(dossier: Dossier, outage: Outage): boolean {
  // What is over for good was never decided on, and takes no move any more.
  const { status } = JSON.parse(dossier.snapshot) as { status: string };
  return status !== 'done' && endedIn(outage, lastDayOf(dossier));
}

function lastDayOf(dossier: Dossier): LocalDate | undefined {
  const { clocks, remedyDeadlineOn, views } = memoryOf<EntryMemory>(dossier);
  if (/\b(awaitingSupplement|notProcessedPending)$/.test(dossier.states)) return remedyDeadlineOn;
  if (/\b(viewsRequested|eligibilityCheck|proposed)$/.test(dossier.states))
    return views?.givenOn ? undefined : views?.untilOn;
  return clocks?.['objection']?.endsOn;
}

const groundsAreHit = (dossier: Dossier, outage: Outage): boolean => {
  const { groundsGiven, remedyDeadlineOn } = memoryOf<ObjectionMemory>(dossier);
  return /\.(awaitingGrounds|received)$/.test(dossier.states) && !groundsGiven && endedIn(outage, remedyDeadlineOn);
}; // prettier-ignore

/** Objections that came after a last day in the outage, and not after the new one. */
async function inTimeAfterAll(
  em: EntityManager,
  objections: readonly Dossier[],
  outage: Outage,
): Promise<ReadonlySet<string>> {
  const late = objections.filter((one) => {
    const { late: isLate, receivedOn } = memoryOf<ObjectionMemory>(one);
    return one.states.startsWith('handling.') && isLate && receivedOn <= outage.newDate;
  });
  const found = await em.find(Contested, { where: { objectionId: In(late.map(({ id }) => id)) } });
  const decisions = await em.find(Decision, { where: { id: In(found.map(({ decisionId }) => decisionId)) } });
  const moving = decisions.filter(({ objectionEndsOn }) => endedIn(outage, objectionEndsOn ?? undefined));
  const ids = new Set(moving.map(({ id }) => id));
  return new Set(found.filter(({ decisionId }) => ids.has(decisionId)).map(({ objectionId }) => objectionId));
}

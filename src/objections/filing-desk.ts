import { createHash } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isRefusal, type Refusal } from '../../workflows/language.js';
import type { Application } from '../applications/application.entity.js';
import { applicationNow, sentEntriesOf } from '../applications/applications.queries.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import type { Decision } from '../decisions/decision.entity.js';
import { announcedDecisions } from '../decisions/decisions.queries.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { Engine } from '../engine/engine.js';
import { roleForMove } from '../engine/options.js';
import type { Played } from '../engine/surroundings.js';
import { Grantor } from '../identity/grantor.entity.js';
import type { Person } from '../identity/person.entity.js';
import { peopleWith, personById } from '../identity/roles.queries.js';
import type { Visit } from '../identity/visit.js';
import { contestableAbout } from './contested-entry.queries.js';
import { letterNameOf } from './words.queries.js';
import type { Lists } from '../web/form/question.js';

/** What somebody can object to: the decisions about one application that were sent. */
export interface Contestable {
  readonly application: Application;
  readonly dossier: Dossier;
  readonly grantor: Grantor;
  readonly decisions: readonly Decision[];
  /** Money that went to other plans of the same round (Awb 1:2). */
  readonly others: readonly { readonly decision: Decision; readonly title: string }[];
  /** Whoever applied, alone or together. */
  readonly people: readonly Person[];
  readonly today: string;
}

/** An answer that is right, ready to be played. */
export interface Filed {
  readonly moveId: string;
  readonly role: 'applicant' | 'staff';
  readonly input: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** Where an objection is filed, by whoever makes it or by staff for somebody who wrote a letter. */
@Injectable()
export class FilingDesk {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  /** What can be objected to here; a grantor without the Awb has no such page, nor has an application without a decision. */
  async open(id: string): Promise<Contestable> {
    const found = await this.database.read((em) => contestable(em, id, this.clock.today()));
    if (!found) throw new NotFoundException();
    return found;
  }

  /** Opens the objection; a second click finds it there. */
  async file(visit: Visit, { dossier }: Contestable, filed: Filed): Promise<Played | Refusal> {
    const start = this.engine.charts.get('objection@1').moves['start'];
    const role = filed.role === 'applicant' ? 'applicant' : roleForMove(start, withoutApplicant(visit));
    const { versionId, grantorId, parentId } = dossier;
    const { moveId, input, texts } = filed;
    return this.engine.start({
      id: idFrom(moveId),
      chart: 'objection@1',
      versionId,
      grantorId,
      parentId: parentId ?? '',
      moveId,
      by: { person: visit.person?.id ?? '', role },
      input: together(input),
      texts,
    });
  }
}

/** The own decisions and those about other plans are one list of what is objected to. */
function together({ decisions, others, ...input }: Filed['input']): Filed['input'] {
  const against = [decisions, others].flat().filter((one) => one !== undefined);
  return { ...input, decisions: against };
}

const withoutApplicant = ({ roles }: Visit) => roles.filter((role) => role !== 'applicant');

async function contestable(em: EntityManager, id: string, today: string): Promise<Contestable | undefined> {
  const now = await applicationNow(em, id);
  if (!now) return undefined;
  const grantor = await em.findOneByOrFail(Grantor, { id: now.dossier.grantorId });
  const decisions = await contestableAbout(em, id);
  if (grantor.legalRegime !== 'awb' || decisions.length === 0) return undefined;
  const owner = await personById(em, now.application.ownerId);
  const others = await peopleWith(em, 'applicant', [id]);
  const people = [...(owner ? [owner] : []), ...others.filter((one) => one.id !== owner?.id)];
  return { ...now, grantor, decisions, people, today, others: await othersThan(em, now.application) };
}

async function othersThan(em: EntityManager, { id, roundId }: Application): Promise<Contestable['others']> {
  const entries = (await sentEntriesOf(em, roundId)).filter(({ application }) => application.id !== id);
  const found = await Promise.all(
    entries.map(async ({ application: { id: entry, title } }) =>
      (await announcedDecisions(em, entry))
        .filter(({ amount, objectionEndsOn }) => amount > 0 && objectionEndsOn)
        .map((decision) => ({ decision, title })),
    ),
  );
  return found.flat();
}

/** What can be chosen from. */
export const listsOf = ({ decisions, others, people }: Contestable): Lists => ({
  otherDecisions: others.map(({ decision, title }) => ({
    value: decision.id,
    label: `${title}: ${letterNameOf(decision)}`,
  })),
  decisions: decisions.map((decision) => ({ value: decision.id, label: letterNameOf(decision) })),
  objectors: people.map(({ id, name, email }) => ({ value: id, label: name || email || 'Zonder naam' })),
});

/** One attempt makes one objection: its id follows from the id of the attempt. */
const idFrom = (moveId: string): string =>
  createHash('sha256')
    .update(`objection ${moveId}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

export const isFiled = (outcome: Played | Refusal): outcome is Played => !isRefusal(outcome);

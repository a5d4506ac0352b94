import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { Application } from '../../applications/application.entity.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { Person } from '../../identity/person.entity.js';
import { Village } from '../../organisations/village.entity.js';
import { Round } from '../../rounds/round.entity.js';
import { inScopes, type Desk } from '../scopes.js';

/** What somebody wants to see of their list; what is left out does not limit it. */
export interface Wanted {
  /** Only what this person handles, or nobody yet. */
  readonly mine?: boolean;
  readonly roundId?: string;
  /** One of the paths where a dossier can stand. */
  readonly state?: string;
  /** In title, number, applicant, group or village. */
  readonly search?: string;
  /** Also what has ended. */
  readonly ended?: boolean;
  /** From 1. */
  readonly page: number;
}

/** Dossiers joined with what they are about: `dossier`, `application`, `round`, `owner`, `village`. */
export type Matching = SelectQueryBuilder<Dossier>;

/** Everything on somebody's desk that answers what they want to see. */
export function matching(em: EntityManager, desk: Desk, wanted: Wanted): Matching {
  const query = em
    .createQueryBuilder(Dossier, 'dossier')
    .innerJoin(Application, 'application', 'application.id = dossier.id')
    .innerJoin(Round, 'round', 'round.id = application.roundId')
    .leftJoin(Person, 'owner', 'owner.id = application.ownerId')
    .leftJoin(Village, 'village', 'village.id = application.villageId')
    .where(inScopes('scopes', desk.dossiers))
    .andWhere(sentOrEnteredBy(desk.person));
  if (!wanted.ended) query.andWhere('dossier.done = :done', { done: false });
  if (wanted.mine)
    query.andWhere('(application.handlerId = :me OR application.handlerId IS NULL)', { me: desk.person });
  if (wanted.roundId) query.andWhere('application.roundId = :roundId', { roundId: wanted.roundId });
  if (wanted.state) query.andWhere(standsAt(wanted.state));
  if (wanted.search) query.andWhere(mentions(wanted.search));
  return query;
}

/** A draft is nobody's business but the applicant's, except for whoever types it in for somebody. */
const sentOrEnteredBy = (me: string): Brackets =>
  new Brackets((where) =>
    where
      .where('application.submittedAt IS NOT NULL')
      .orWhere(
        "(application.enteredById = :enteredBy AND application.channel NOT IN ('web', 'api') AND dossier.done = :open)",
        {
          enteredBy: me,
          open: false,
        },
      ),
  );

const standsAt = (state: string): Brackets =>
  new Brackets((where) =>
    where
      .where('dossier.states = :state', { state })
      .orWhere(like('dossier.states', 'stateFirst'), { stateFirst: `${escaped(state)} %` })
      .orWhere(like('dossier.states', 'stateLast'), { stateLast: `% ${escaped(state)}` }),
  );

const mentions = (search: string): Brackets =>
  new Brackets((where) => {
    const text = { search: `%${escaped(search.toLowerCase())}%` };
    for (const column of [
      'application.title',
      'application.caseNumber',
      'application.groupName',
      'owner.name',
      'village.name',
    ])
      where.orWhere(like(`LOWER(${column})`, 'search'), text);
  });

const like = (column: string, parameter: string): string => `${column} LIKE :${parameter} ESCAPE '!'`;
const escaped = (text: string): string => text.replace(/[!%_]/g, '!$&');

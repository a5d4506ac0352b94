import { Injectable, NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isRefusal, type Refusal, type Role } from '../../workflows/language.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Engine } from '../engine/engine.js';
import type { Played } from '../engine/surroundings.js';
import type { Visit } from '../identity/visit.js';
import '../moves/questions.js';
import { parseAnswer } from '../web/form/answer.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import { moveIdFrom } from '../web/ids.js';
import { complaintsOf, type ComplaintNow } from '../contact/complaints/complaints.queries.js';
import { objectionsOf, type ObjectionNow } from '../objections/objections.queries.js';
import { ownList, type Listed } from './own-list.js';
import { ownDossier, type OwnDossier } from './own-dossier.js';

export type Body = Readonly<Record<string, unknown>>;

/** A move that an applicant, or staff for an applicant, asks for with a form: what was posted, without the fields of the page itself. */
export interface OwnMove {
  readonly type: string;
  readonly posted: Body;
  /** Staff moves for somebody on paper; without a role it is whoever applied. */
  readonly role?: Role;
  /** What the page itself adds to the input of the move, such as the id of a photo. */
  readonly input?: Body;
}

/** Made, or why not: sentences at fields, or sentences of the rules. */
export type Made =
  | { readonly made: true }
  | {
      readonly made: false;
      readonly status: 400 | 409;
      readonly errors: FieldErrors;
      readonly refusals: readonly string[];
    };

/** Where residents look at an own dossier and make an own move. */
@Injectable()
export class OwnDesk {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  get today(): string {
    return this.clock.today();
  }

  /** The dossier as the person who looks may know it; what is not there answers 404. */
  async open(id: string, { person }: Visit): Promise<OwnDossier> {
    const { engine } = this;
    const given = { engine, id, person: person?.id ?? '', at: this.clock.now() };
    const own = await this.database.read((em) => ownDossier(em, given));
    if (!own) throw new NotFoundException();
    return own;
  }

  /** Every plan of the person who looks. */
  list({ person }: Visit): Promise<Listed[]> {
    const given = { engine: this.engine, person: person?.id ?? '', at: this.clock.now() };
    return this.database.read((em) => ownList(em, given));
  }

  /** Every objection of the person who looks. */
  objections({ person }: Visit): Promise<ObjectionNow[]> {
    return this.database.read((em) => objectionsOf(em, person?.id ?? ''));
  }

  /** Every complaint of the person who looks. */
  complaints({ person }: Visit): Promise<ComplaintNow[]> {
    return this.database.read((em) => complaintsOf(em, person?.id ?? ''));
  }

  /** Makes a move of the applicant; `also` writes what belongs to it in the same transaction, and is undone with it. */
  async make(
    own: OwnDossier,
    { person }: Visit,
    { type, posted, input, role = 'applicant' }: OwnMove,
    also?: (tx: EntityManager, at: number) => Promise<void>,
  ): Promise<Made> {
    const { zet, revisie, ...fields } = posted;
    const answer = parseAnswer(type, fields, {}, role);
    if ('errors' in answer) return { made: false, status: 400, errors: answer.errors, refusals: [] };
    const move = {
      dossier: own.dossier.id,
      type,
      moveId: moveIdFrom(zet),
      revision: Number(revisie ?? own.dossier.revision),
      by: { person: person?.id ?? '', role },
      input: { ...answer.input, ...input },
      texts: answer.texts,
    };
    const outcome = await this.database.inTransaction<Played | Refusal>(async (tx) => {
      await also?.(tx, this.clock.now());
      return this.engine.moveIn(tx, move);
    }, isMade);
    return isRefusal(outcome)
      ? { made: false, status: 409, errors: {}, refusals: sentencesOf(outcome) }
      : { made: true };
  }
}

/** What was typed in these fields, to show it again. */
export const typedIn = (posted: Body, names: readonly string[]): FieldValues =>
  Object.fromEntries(names.map((name) => [name, typeof posted[name] === 'string' ? posted[name] : '']));

const isMade = (outcome: Played | Refusal): boolean => !isRefusal(outcome);

/** The page somebody had open no longer fits where the plan is: the dossier page says where that is. */
const sentencesOf = ({ reason, sentences }: Refusal): readonly string[] =>
  reason === 'state'
    ? ['Dit kan nu niet, of niet meer. Kijk op de pagina van uw plan waar het staat, of bel ons.']
    : sentences;

import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException, UnauthorizedException } from '@nestjs/common';
import type { Refusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import type { Visit } from '../../identity/visit.js';
import type { Raw } from '../../schemes/forms.queries.js';
import { isEnteredByStaff } from './filled.js';
import { openForm, type Opened } from './opened.js';
import { isSupplement, saveDraft, type DraftSave, type Saved } from './saving.js';

/** Where every page of the form begins: it opens an application for who may fill it in, and keeps what was typed. */
@Injectable()
export class FormDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The form, for applicants and for staff who type it in for somebody; for everybody else it is not there. */
  async open(visit: Visit, id: string, raw?: Raw): Promise<Opened> {
    const forAnother = isForAnother(visit);
    const form = await this.database.read((em) =>
      openForm(em, { id, at: this.clock.now(), raw, forAnother }),
    );
    if (!form || !mayFillIn(visit, form)) throw new NotFoundException();
    return form;
  }

  /** Keeps what was typed on a page, or says why this form takes nothing any more. */
  save(visit: Visit, typed: Omit<DraftSave, 'person' | 'at'>): Promise<Saved | Refusal> {
    const forAnother = isForAnother(visit);
    return saveDraft(this.database, { ...typed, forAnother, person: personOf(visit), at: this.clock.now() });
  }
}

/**
 * Somebody's own draft is nobody else's: staff types in what came on paper, and what is sent after all. Then it goes on with what
 * the applicant typed so far.
 */
const mayFillIn = ({ roles }: Visit, form: Opened): boolean =>
  roles.includes('applicant') || isEnteredByStaff(form.application) || isSupplement(form);

/** Whether staff types in what somebody else wrote or said. */
export const isForAnother = ({ roles }: Visit): boolean => !roles.includes('applicant');

/** Id of who is signed in. */
export function personOf({ person }: Visit): string {
  if (!person) throw new UnauthorizedException();
  return person.id;
}

/** Name by which a page that stands open is known. */
export const pageName = (): string => randomUUID().slice(0, 8);

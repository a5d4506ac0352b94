import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException, UnauthorizedException } from '@nestjs/common';
import type { Refusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import type { Visit } from '../../identity/visit.js';
import type { Raw } from '../../schemes/forms.queries.js';
import { isEnteredByStaff } from './filled.js';
import { openForm, type Opened } from './opened.js';
import { saveDraft, type DraftSave, type Saved } from './saving.js';

/** Where every page of the form begins: it opens an application for who may fill it in, and keeps what was typed. */
@Injectable()
export class FormDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The form, for applicants and for staff who type it in for somebody; for everybody else it is not there. */
  async open(visit: Visit, id: string, raw?: Raw): Promise<Opened> {
    const form = await this.database.read((em) => openForm(em, { id, at: this.clock.now(), raw }));
    if (!form || !mayFillIn(visit, form)) throw new NotFoundException();
    return form;
  }

  /** Keeps what was typed on a page, or says why this form takes nothing any more. */
  save(visit: Visit, typed: Omit<DraftSave, 'person' | 'at'>): Promise<Saved | Refusal> {
    return saveDraft(this.database, { ...typed, person: personOf(visit), at: this.clock.now() });
  }
}

/** Somebody's own draft is nobody else's: staff sees it when it is sent, or when staff itself types it in. */
const mayFillIn = ({ roles }: Visit, { application }: Opened): boolean =>
  roles.includes('applicant') || isEnteredByStaff(application);

/** Id of who is signed in. */
export function personOf({ person }: Visit): string {
  if (!person) throw new UnauthorizedException();
  return person.id;
}

/** Name by which a page that stands open is known. */
export const pageName = (): string => randomUUID().slice(0, 8);

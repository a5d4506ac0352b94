import { Injectable, NotFoundException } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { dossierById } from '../../engine/dossier.queries.js';
import type { Visit } from '../../identity/visit.js';
import { isUuid } from '../../web/ids.js';
import { toText } from '../../web/form/input.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { mostCharacters, NotePage } from './note-page.js';
import { addNote, assignHandler } from './notes.js';

/** A dossier, and the page of it to go back to. */
export interface Noted {
  readonly id: string;
  readonly page: `/${string}`;
}

/** Where staff writes to each other about a dossier, and says who handles it. Neither is a move: no rule depends on it. */
@Injectable()
export class NoteDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async note({ person, ctx }: Visit, { id, page }: Noted, body: unknown): Promise<Answer> {
    const { notitie, tekst } = Object(body) as Readonly<Record<string, unknown>>;
    const text = toText(tekst, mostCharacters);
    const noteId = isUuid(notitie) ? notitie : randomUUID();
    if (text === undefined)
      return { status: 400, page: <NotePage ctx={ctx} page={page} noteId={noteId} typed={tekst} /> };
    const note = { id: noteId, dossierId: id, byId: person?.id ?? '', at: this.clock.now(), text };
    await this.database.inTransaction((tx) => addNote(tx, note));
    return { redirect: `${page}#notities` };
  }

  async handler({ id, page }: Noted, body: unknown): Promise<Answer> {
    const { behandelaar } = Object(body) as Readonly<Record<string, unknown>>;
    const handlerId = typeof behandelaar === 'string' && behandelaar !== '' ? behandelaar : null;
    const assigned = await this.database.inTransaction(async (tx) => {
      const dossier = await dossierById(tx, id);
      return dossier !== null && (await assignHandler(tx, dossier, handlerId));
    });
    if (!assigned) throw new NotFoundException();
    return { redirect: page };
  }
}

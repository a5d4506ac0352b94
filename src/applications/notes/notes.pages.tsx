import { Body, Controller, NotFoundException, Param, Post } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { dossierById } from '../../engine/dossier.queries.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { isUuid } from '../../web/ids.js';
import { toText } from '../../web/form/input.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { mostCharacters, NotePage } from './note-page.js';
import { addNote, assignHandler } from './notes.js';

type Fields = Readonly<Record<string, unknown>>;

/** What staff writes to each other about a dossier, and who handles it. Neither is a move: no rule depends on it. */
@Controller('werk/zaken/:id')
export class NotePages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Post('notities')
  @May('note')
  async note(
    @Param('id') id: string,
    @Body() body: Fields,
    @Visiting() { person, ctx }: Visit,
  ): Promise<Answer> {
    const { notitie, tekst } = Object(body) as Fields;
    const text = toText(tekst, mostCharacters);
    const noteId = isUuid(notitie) ? notitie : randomUUID();
    if (text === undefined)
      return { status: 400, page: <NotePage ctx={ctx} dossier={id} noteId={noteId} typed={tekst} /> };
    const note = { id: noteId, dossierId: id, byId: person?.id ?? '', at: this.clock.now(), text };
    await this.database.inTransaction((tx) => addNote(tx, note));
    return { redirect: `/werk/zaken/${id}#notities` };
  }

  @Post('behandelaar')
  @May('handle')
  async handler(@Param('id') id: string, @Body() body: Fields): Promise<Answer> {
    const { behandelaar } = Object(body) as Fields;
    const handlerId = typeof behandelaar === 'string' && behandelaar !== '' ? behandelaar : null;
    const assigned = await this.database.inTransaction(async (tx) => {
      const dossier = await dossierById(tx, id);
      return dossier !== null && (await assignHandler(tx, dossier, handlerId));
    });
    if (!assigned) throw new NotFoundException();
    return { redirect: `/werk/zaken/${id}` };
  }
}

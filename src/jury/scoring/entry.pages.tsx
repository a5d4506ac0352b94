import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpException,
  NotFoundException,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { isRefusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { optionsFor } from '../../engine/options.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { parseAnswer } from '../../web/form/answer.js';
import type { FieldValues } from '../../web/form/fields.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { DeclarePage } from './declare.views.js';
import { openEntry, planToRead, type OpenEntry } from './entry.js';
import { EntryPage, type EntryProps } from './entry.views.js';
import { openSheetFrom } from './open-sheet.js';
import { saveSheet } from './sheet-saving.js';
import { readSheet, sheetErrors } from './sheet.js';
import { byOf, moveIdOf, personOf, type Posted } from '../visitor.js';

/** One plan for one juror: first whether they are involved, then the plan beside their scores. */
@Controller('jury/:id')
@May('juryEntry')
export class JuryEntryPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Query('bewaard') saved?: string,
  ): Promise<Answer> {
    return this.page(visit, await this.entry(visit, id), { justSaved: saved === 'ja' });
  }

  @Post('betrokken')
  async declare(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<Answer> {
    const entry = await this.entry(visit, id);
    const type = 'declareInvolvement';
    const answered = parseAnswer(type, { kind: body['kind'] });
    const again = { ctx: visit.ctx, entry, path: pathOf(id), values: body as FieldValues };
    if ('errors' in answered)
      return { status: 400, page: <DeclarePage {...again} errors={answered.errors} /> };
    const by = byOf(this.engine, visit, entry.dossier, type);
    const outcome = await this.engine.move({ dossier: id, type, moveId: moveIdOf(body), by, ...answered });
    if (isRefusal(outcome))
      return { status: 409, page: <DeclarePage {...again} refusals={outcome.sentences} /> };
    return { redirect: answered.input['kind'] === 'none' ? pathOf(id) : '/jury?klaar=betrokken' };
  }

  /** Keeps what was typed, whatever it is; then hands it in when that was the button. */
  @Post()
  async save(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<Answer> {
    const entry = await this.entry(visit, id);
    const typed = readSheet(body, entry.settings.criteria);
    const saved = await this.keep(visit, entry, body);
    if (isRefusal(saved)) return this.refused(visit, entry, { typed, refusals: saved.sentences });
    if (body['actie'] !== 'inleveren') return { redirect: `${pathOf(id)}?bewaard=ja` };
    const errors = sheetErrors(saved, entry.settings.criteria);
    const now = { ...entry, sheet: saved };
    if (Object.keys(errors).length > 0) return { status: 400, page: await this.page(visit, now, { errors }) };
    const by = byOf(this.engine, visit, entry.dossier, 'score');
    const outcome = await this.engine.move({ dossier: id, type: 'score', moveId: moveIdOf(body), by });
    if (isRefusal(outcome)) return this.refused(visit, now, { refusals: outcome.sentences });
    return { redirect: '/jury?klaar=ingeleverd' };
  }

  /** What the script posts while somebody types. */
  @Post('bewaren')
  @HttpCode(204)
  async autosave(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<void> {
    const saved = await this.keep(visit, await this.entry(visit, id), body);
    if (isRefusal(saved)) throw new HttpException({ sentence: saved.sentences[0] }, 409);
  }

  private async entry(visit: Visit, id: string): Promise<OpenEntry> {
    const entry = await this.database.read((em) => openEntry(em, id, personOf(visit)));
    if (!entry) throw new NotFoundException();
    return entry;
  }

  private keep(visit: Visit, { application, settings }: OpenEntry, body: Posted) {
    return saveSheet(this.database, {
      entryId: application.id,
      personId: personOf(visit),
      at: this.clock.now(),
      sheet: readSheet(body, settings.criteria),
      page: openSheetFrom(body),
    });
  }

  private async refused(visit: Visit, entry: OpenEntry, more: Partial<EntryProps>): Promise<Answer> {
    return { status: 409, page: await this.page(visit, entry, more) };
  }

  private async page(visit: Visit, entry: OpenEntry, more: Partial<EntryProps>) {
    const { ctx } = visit;
    const path = pathOf(entry.application.id);
    if (entry.standing === 'undeclared')
      return <DeclarePage ctx={ctx} entry={entry} path={path} refusals={more.refusals} />;
    const { plan, blocked } = await this.database.read(async (em) => {
      const asked = {
        dossier: entry.dossier,
        person: personOf(visit),
        roles: visit.roles,
        at: this.clock.now(),
      };
      const score = (await optionsFor(this.engine, em, asked)).find(({ type }) => type === 'score');
      return { plan: await planToRead(em, entry), blocked: score?.reasons ?? [] };
    });
    return <EntryPage ctx={ctx} entry={entry} plan={plan} blocked={blocked} {...more} />;
  }
}

const pathOf = (id: string): `/${string}` => `/jury/${id}`;

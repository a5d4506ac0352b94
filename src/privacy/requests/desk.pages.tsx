import { Body, Controller, Get, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { maySee, type View } from '../../identity/policy.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { parseForm } from '../../web/form/answer.js';
import type { QuestionOfMove } from '../../web/form/question.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { DataFiles } from '../telling/data-files.js';
import { answeringForms } from './answering.forms.js';
import { deskRequest, type DeskRequest } from './desk.js';
import { formFor, RequestPage, type RequestPageProps } from './desk.views.js';
import { Furnace } from './erasing-now.js';
import { handled, type Given } from './handling.js';
import { asZip, typedOf, type Typed } from './posted.js';

/** One request about somebody's own data: what is asked, by when, what may go, and our answer. */
@Controller('werk/gegevens/:request')
export class RequestPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: DataFiles,
    private readonly furnace: Furnace,
  ) {}

  @Get()
  @May('personRequests')
  async show(@Visiting() visit: Visit, @Param('request') id: string): Promise<Answer> {
    return this.page(visit, await this.find(visit, id, 'personRequests'));
  }

  @Get('bestand')
  @May('answerRequests')
  async file(
    @Visiting() visit: Visit,
    @Param('request') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { whose, person } = await this.find(visit, id, 'answerRequests');
    asZip(reply, `gegevens-${this.clock.today()}.zip`);
    return this.files.of(person?.name ?? '', () => Promise.resolve(whose));
  }

  @Post('antwoord')
  @May('answerRequests')
  async answer(@Visiting() visit: Visit, @Param('request') id: string, @Body() body: Typed): Promise<Answer> {
    const desk = await this.find(visit, id, 'answerRequests');
    return this.handle(visit, desk, { doing: 'answer', form: formFor(desk.request.kind), body });
  }

  @Post('verlengen')
  @May('answerRequests')
  async extend(@Visiting() visit: Visit, @Param('request') id: string, @Body() body: Typed): Promise<Answer> {
    const desk = await this.find(visit, id, 'answerRequests');
    return this.handle(visit, desk, { doing: 'extend', form: answeringForms.extending, body });
  }

  @Post('verbeteren')
  @May('answerRequests')
  async correct(
    @Visiting() visit: Visit,
    @Param('request') id: string,
    @Body() body: Typed,
  ): Promise<Answer> {
    const desk = await this.find(visit, id, 'answerRequests');
    return this.handle(visit, desk, { doing: 'correct', form: answeringForms.correcting, body });
  }

  private async handle(
    visit: Visit,
    desk: DeskRequest,
    { doing, form, body }: { doing: Given['doing']; form: QuestionOfMove; body: Typed },
  ): Promise<Answer> {
    const values = typedOf(form, body);
    const answered = parseForm(form, values);
    const typed = { doing, values };
    if ('errors' in answered)
      return { status: 400, page: this.page(visit, desk, { typed, errors: answered.errors }) };
    const told = { ...answered.input, ...answered.texts } as Given['told'];
    const given = { doing, told, by: visit.person?.id ?? '', at: this.clock.now() };
    const no = await handled(this.furnace, desk, given);
    if (no) return { status: 409, page: this.page(visit, desk, { typed, refusals: [no.refusal] }) };
    return { redirect: `/werk/gegevens/${desk.request.id}` };
  }

  private page(visit: Visit, desk: DeskRequest, more: Partial<RequestPageProps> = {}) {
    const mayAnswer = maySee('answerRequests', visit.roles);
    return <RequestPage ctx={visit.ctx} desk={desk} mayAnswer={mayAnswer} {...more} />;
  }

  private async find({ person }: Visit, id: string, view: View): Promise<DeskRequest> {
    const looking = { person: person?.id ?? '', view, id, today: this.clock.today() };
    const desk = await this.database.read((em) => deskRequest(em, looking));
    if (!desk) throw new NotFoundException();
    return desk;
  }
}

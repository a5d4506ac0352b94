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
  Req,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Step } from '../../../workflows/form.js';
import { isRefusal } from '../../../workflows/language.js';
import { May, ReadsToken, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { Attachments } from './attachments.js';
import { FormDesk, isForAnother, pageName, personOf } from './form-desk.js';
import { pagesOf } from './form-steps.js';
import type { Opened } from './opened.js';
import { answersIn, errorsByField, pageIn } from './posted.js';
import { afterStep, fileNews, type Arrived } from './step-outcome.js';
import { StepPage, type StepView } from './step-page.js';
import { afterPress, pressOf } from './table-buttons.js';
import { readSent } from './uploads.js';

/** The steps of an application form, one page each. */
@Controller('aanvragen/:id')
@May('form')
export class StepPages {
  constructor(
    private readonly desk: FormDesk,
    private readonly attachments: Attachments,
  ) {}

  @Get('stap/:step')
  async show(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Param('step') key: string,
    @Query() query: Wishes,
  ): Promise<Answer> {
    const form = await this.desk.open(visit, id);
    if (!form.fillable) return { redirect: `/aanvragen/${id}/ontvangen` };
    const step = stepIn(form, key);
    const wrong = query['toon'] === 'fouten' ? form.errors.filter((error) => error.step === key) : [];
    const errors = errorsByField(wrong, step);
    const fresh = typeof query['nieuw'] === 'string' ? query['nieuw'].split(',') : [];
    return (
      <StepPage
        {...{ ctx: visit.ctx, form, step, name: pageName(), errors, fresh, lines: linesIn(query) }}
        backToCheck={query['terug'] === 'controleren'}
      />
    );
  }

  /** Keeps everything first, whichever button was pressed, and then looks at what comes next. */
  @Post('stap/:step')
  @ReadsToken()
  async answer(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Param('step') key: string,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const step = stepIn(await this.desk.open(visit, id), key);
    const { body, files } = await readSent(request);
    const press = pressOf(body);
    const posted = { ...answersIn(body, step), ...afterPress(body, step, press) };
    const saved = await this.desk.save(visit, { dossier: id, posted, step: key, page: pageIn(body, true) });
    if (isRefusal(saved)) return this.tooLate(visit, { id, step, posted }, saved.sentences);
    const place = { dossier: id, person: personOf(visit), forAnother: isForAnother(visit) };
    const arrived: Arrived[] = [];
    for (const file of files)
      arrived.push({ field: file.field, outcome: await this.attachments.add(place, file) });
    const stuck = press.kind === 'removeFile' ? await this.attachments.remove(place, press.file) : undefined;
    const form = await this.desk.open(visit, id);
    const again = {
      ctx: visit.ctx,
      form,
      step,
      name: pageName(),
      backToCheck: body['_terug'] === 'controleren',
    };
    return (
      fileNews(again, { arrived, stuck, press }) ??
      afterStep(again, { body, press, elsewhere: saved.elsewhere })
    );
  }

  /** Saving by itself, two seconds after the last key: the same fields, as a form or as JSON. */
  @Post('bewaar')
  @HttpCode(200)
  async autosave(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Record<string, unknown>) {
    const { form } = await this.desk.open(visit, id);
    const step = form.form.steps.find(({ key }) => key === body['_stap']);
    if (!step) throw new NotFoundException();
    const posted = answersIn(body, step);
    const saved = await this.desk.save(visit, {
      dossier: id,
      posted,
      step: step.key,
      page: pageIn(body, false),
    });
    if (isRefusal(saved)) throw new HttpException({ sentence: saved.sentences.join(' ') }, 409);
    const labels = step.questions
      .filter(({ key }) => saved.elsewhere.includes(key))
      .map(({ label }) => label);
    return { savedAt: new Date(saved.savedAt).toISOString(), changedElsewhere: labels };
  }

  /** Shows what was typed once more, when the form takes nothing any more. */
  private async tooLate(
    visit: Visit,
    { id, step, posted }: { id: string; step: Step; posted: Opened['raw'] },
    refusals: readonly string[],
  ): Promise<Answer> {
    const { raw } = await this.desk.open(visit, id);
    const form = await this.desk.open(visit, id, { ...raw, ...posted });
    return {
      status: 409,
      page: <StepPage {...{ ctx: visit.ctx, form, step, refusals, name: pageName() }} />,
    };
  }
}

/** What a link to a step may ask for; an address can hold anything, also the same name twice. */
type Wishes = Readonly<Record<string, unknown>>;

function stepIn(form: Opened, key: string): Step {
  const step = pagesOf(form).find((one) => one.key === key);
  if (!step) throw new NotFoundException();
  return step;
}

/** `?costs=4`: how many lines a table shows at least. */
const linesIn = (query: Wishes): StepView['lines'] =>
  Object.fromEntries(
    Object.entries(query).flatMap(([key, count]) =>
      typeof count === 'string' && /^\d{1,2}$/.test(count) ? [[key, Number(count)]] : [],
    ),
  );

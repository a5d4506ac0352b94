import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { maySee } from '../../identity/policy.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { parseForm } from '../../web/form/answer.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { typedDate } from '../../web/format.js';
import { moveIdFrom } from '../../web/ids.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { topicsOfStaff } from '../entering.queries.js';
import { topicOptions, type Topic } from '../topics.queries.js';
import { questionForms } from './asking.forms.js';
import { EnterQuestionPage } from './asking.views.js';
import { InquiryPage } from './desk.views.js';
import { InquiriesPage } from './list.views.js';
import { QuestionDesk } from './question-desk.js';

type Posted = Readonly<Record<string, unknown>>;

/** Questions at work: what waits for an answer, one question with our answer, and typing one in. */
@Controller('werk/vragen')
export class InquiryPages {
  constructor(
    private readonly database: Database,
    private readonly desk: QuestionDesk,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('questions')
  async list(@Visiting() visit: Visit): Promise<Answer> {
    const lists = await this.desk.lists(visit);
    const may = { mayEnter: maySee('enterForOther', visit.roles), today: this.clock.today() };
    return <InquiriesPage ctx={visit.ctx} {...lists} {...may} />;
  }

  @Get('nieuw')
  @May('enterForOther')
  async ask(@Visiting() visit: Visit): Promise<Answer> {
    const topics = await this.topics(visit);
    const values = { topic: topics[0]?.id, receivedOn: typedDate(this.clock.today()) };
    return <EnterQuestionPage ctx={visit.ctx} topics={topics} attempt={randomUUID()} values={values} />;
  }

  @Post('nieuw')
  @May('enterForOther')
  async enter(@Visiting() visit: Visit, @Body() { zet, ...posted }: Posted): Promise<Answer> {
    const [topics, attempt] = [await this.topics(visit), moveIdFrom(zet)];
    const again = (errors: FieldErrors): Answer => {
      const page = { ctx: visit.ctx, topics, attempt, values: posted as FieldValues, errors };
      return { status: 400, page: <EnterQuestionPage {...page} /> };
    };
    const answer = parseForm(questionForms.forOther, posted, { topics: topicOptions(topics) });
    if ('errors' in answer) return again(answer.errors);
    const entered = await this.desk.enter(visit, { attempt, topics, ...answer });
    return 'errors' in entered ? again(entered.errors) : { redirect: `/werk/vragen/${entered.id}` };
  }

  @Get(':question')
  @May('questions')
  async show(@Visiting() visit: Visit, @Param('question') id: string): Promise<Answer> {
    return this.page(visit, id);
  }

  @Post(':question')
  @May('answerQuestions')
  async answer(
    @Visiting() visit: Visit,
    @Param('question') id: string,
    @Body() posted: Posted,
  ): Promise<Answer> {
    const values = posted as FieldValues;
    if (!(await this.desk.find(visit, id))) throw new NotFoundException();
    const answer = parseForm(questionForms.answering, posted);
    if ('errors' in answer)
      return { status: 400, page: await this.page(visit, id, { values, errors: answer.errors }) };
    const no = await this.desk.answer(visit, id, answer.texts['answer'] ?? '');
    if (no) return { status: 409, page: await this.page(visit, id, { values, refusals: [no.refusal] }) };
    return { redirect: `/werk/vragen/${id}` };
  }

  private async page(
    visit: Visit,
    id: string,
    more: { values?: FieldValues; errors?: FieldErrors; refusals?: readonly string[] } = {},
  ) {
    const found = await this.desk.find(visit, id);
    if (!found) throw new NotFoundException();
    const mayAnswer = maySee('answerQuestions', visit.roles);
    return <InquiryPage ctx={visit.ctx} {...found} mayAnswer={mayAnswer} {...more} />;
  }

  private topics({ person }: Visit): Promise<Topic[]> {
    return this.database.read((em) => topicsOfStaff(em, person?.id ?? '', this.clock.now()));
  }
}

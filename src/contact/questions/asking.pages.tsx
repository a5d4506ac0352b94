import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { SignedIn, Visiting, type Visit } from '../../identity/visit.js';
import { parseForm } from '../../web/form/answer.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { moveIdFrom } from '../../web/ids.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { topicOptions, topicsOf, type Topic } from '../topics.queries.js';
import { questionForms } from './asking.forms.js';
import { AskPage } from './asking.views.js';
import { takeInquiry } from './inquiries.js';
import { InquiryDoors } from './inquiry-doors.js';

type Posted = Readonly<Record<string, unknown>>;

/** Asking a question about a plan or a scheme (Awb 2:13), by whoever proved to read this mailbox. */
@Controller('mijn/vragen/nieuw')
@SignedIn()
export class AskingPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly doors: InquiryDoors,
  ) {}

  @Get()
  async ask(@Visiting() visit: Visit, @Query('over') about: unknown): Promise<Answer> {
    const topics = await this.topics(visit);
    const topic = topics.find(({ id }) => id === about) ?? (topics.length === 1 ? topics[0] : undefined);
    return <AskPage ctx={visit.ctx} topics={topics} attempt={randomUUID()} values={{ topic: topic?.id }} />;
  }

  @Post()
  async take(@Visiting() visit: Visit, @Body() { zet, ...posted }: Posted): Promise<Answer> {
    const [topics, attempt] = [await this.topics(visit), moveIdFrom(zet)];
    const answer = parseForm(questionForms.own, posted, { topics: topicOptions(topics) });
    const again = (errors: FieldErrors): Answer => {
      const page = { ctx: visit.ctx, topics, attempt, values: posted as FieldValues, errors };
      return { status: 400, page: <AskPage {...page} /> };
    };
    if ('errors' in answer) return again(answer.errors);
    const topic = topics.find(({ id }) => id === answer.input['topic']);
    if (!topic) return again({});
    const [personId, at] = [visit.person?.id ?? '', this.clock.now()];
    const asked = {
      attempt,
      topic,
      personId,
      enteredById: personId,
      wish: answer.texts['wish'] ?? '',
      channel: 'web' as const,
      receivedOn: this.clock.today(),
    };
    await this.database.inTransaction((tx) => takeInquiry(tx, this.doors, asked, at));
    return { redirect: '/mijn/vragen?gedaan=ja' };
  }

  private topics({ person }: Visit): Promise<Topic[]> {
    return this.database.read((em) => topicsOf(em, person?.id ?? '', this.clock.now()));
  }
}

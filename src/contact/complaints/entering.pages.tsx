import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { isRefusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { parseForm } from '../../web/form/answer.js';
import type { FieldValues } from '../../web/form/fields.js';
import { typedDate } from '../../web/format.js';
import { moveIdFrom } from '../../web/ids.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { topicByNumber, topicOptions, type Topic } from '../topics.queries.js';
import { topicsOfStaff } from '../entering.queries.js';
import { ComplaintDesk } from './filing-desk.js';
import { writtenComplaint } from './filing.forms.js';
import { EnterComplaintPage, type Complaining } from './filing.views.js';

type Posted = Readonly<Record<string, unknown>>;

/** Typing in a complaint that came on paper, by telephone or at the desk (Awb 9:2 and 9:4). */
@Controller('werk/klachten/nieuw')
@May('enterForOther')
export class WrittenComplaintPages {
  constructor(
    private readonly database: Database,
    private readonly desk: ComplaintDesk,
    private readonly clock: Clock,
  ) {}

  @Get()
  async ask(@Visiting() visit: Visit): Promise<Answer> {
    const topics = await this.topics(visit);
    const values = { topic: topics[0]?.id, receivedOn: typedDate(this.clock.today()) };
    return <EnterComplaintPage ctx={visit.ctx} topics={topics} moveId={randomUUID()} values={values} />;
  }

  @Post()
  async file(@Visiting() visit: Visit, @Body() { zet, ...posted }: Posted): Promise<Answer> {
    const topics = await this.topics(visit);
    const moveId = moveIdFrom(zet);
    const values = posted as FieldValues;
    const page = (more: Partial<Complaining>) => (
      <EnterComplaintPage ctx={visit.ctx} topics={topics} moveId={moveId} values={values} {...more} />
    );
    const answer = parseForm(writtenComplaint, posted, { topics: topicOptions(topics) });
    if ('errors' in answer) return { status: 400, page: page({ errors: answer.errors }) };
    const { topic: chosen, ...input } = answer.input;
    const { caseNumber, name = '', email = null, address, conduct = '' } = answer.texts;
    const topic = await this.topicOf(topics, { chosen, caseNumber });
    if (!topic) return { status: 400, page: page({ errors: { caseNumber: unknownCase } }) };
    const person = { name, email, postalAddress: address };
    const outcome = await this.desk.file(visit, { moveId, topic, input, texts: { conduct }, person });
    return isRefusal(outcome)
      ? { status: 409, page: page({ moveId: randomUUID(), refusals: outcome.sentences }) }
      : { redirect: `/werk/klachten/${outcome.dossier}?gedaan=start` };
  }

  private topicOf(
    topics: readonly Topic[],
    { chosen, caseNumber }: { chosen: unknown; caseNumber?: string },
  ): Promise<Topic | undefined> {
    const grantors = topics.map(({ grantor }) => grantor.id);
    return caseNumber
      ? this.database.read((em) => topicByNumber(em, caseNumber.toUpperCase(), grantors))
      : Promise.resolve(topics.find(({ id }) => id === chosen));
  }

  private topics({ person }: Visit): Promise<Topic[]> {
    return this.database.read((em) => topicsOfStaff(em, person?.id ?? '', this.clock.now()));
  }
}

const unknownCase = 'Wij kennen dit zaaknummer niet. Kijk of het goed is getypt, of laat het vak leeg.';

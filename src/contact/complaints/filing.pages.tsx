import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { isRefusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { SignedIn, Visiting, type Visit } from '../../identity/visit.js';
import { parseForm } from '../../web/form/answer.js';
import type { FieldValues } from '../../web/form/fields.js';
import { moveIdFrom } from '../../web/ids.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { topicOptions, topicsOf, type Topic } from '../topics.queries.js';
import { ComplaintDesk } from './filing-desk.js';
import { ownComplaint } from './filing.forms.js';
import { ComplainPage, type Complaining } from './filing.views.js';

type Posted = Readonly<Record<string, unknown>>;

/** Complaining about how one was treated (Awb 9:1), by whoever proved to read this mailbox. */
@Controller('mijn/klachten/nieuw')
@SignedIn()
export class OwnComplaintPages {
  constructor(
    private readonly database: Database,
    private readonly desk: ComplaintDesk,
    private readonly clock: Clock,
  ) {}

  @Get()
  async ask(@Visiting() visit: Visit, @Query('over') about: unknown): Promise<Answer> {
    const topics = await this.topics(visit);
    const topic = topics.find(({ id }) => id === about) ?? (topics.length === 1 ? topics[0] : undefined);
    const values = { topic: topic?.id, signedBy: visit.person?.name };
    return <ComplainPage ctx={visit.ctx} topics={topics} moveId={randomUUID()} values={values} />;
  }

  @Post()
  async file(@Visiting() visit: Visit, @Body() { zet, ...posted }: Posted): Promise<Answer> {
    const topics = await this.topics(visit);
    const page = (more: Partial<Complaining>) => (
      <ComplainPage
        ctx={visit.ctx}
        topics={topics}
        moveId={moveIdFrom(zet)}
        values={posted as FieldValues}
        {...more}
      />
    );
    const answer = parseForm(ownComplaint, posted, { topics: topicOptions(topics) });
    if ('errors' in answer) return { status: 400, page: page({ errors: answer.errors }) };
    const { topic: chosen, ...input } = answer.input;
    const topic = topics.find(({ id }) => id === chosen);
    if (!topic) return { status: 400, page: page({}) };
    const { texts } = answer;
    const outcome = await this.desk.file(visit, { moveId: moveIdFrom(zet), topic, input, texts });
    return isRefusal(outcome)
      ? { status: 409, page: page({ moveId: randomUUID(), refusals: outcome.sentences }) }
      : { redirect: `/mijn/klachten/${outcome.dossier}?gedaan=start` };
  }

  private topics({ person }: Visit): Promise<Topic[]> {
    return this.database.read((em) => complainable(em, person?.id ?? '', this.clock.now()));
  }
}

/** What somebody can complain about by the rules of the Awb. */
const complainable = async (...asked: Parameters<typeof topicsOf>): Promise<Topic[]> =>
  (await topicsOf(...asked)).filter(({ grantor }) => grantor.legalRegime === 'awb');

import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { parseForm } from '../web/form/answer.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import type { QuestionOfMove } from '../web/form/question.js';
import { typedDate } from '../web/format.js';
import { moveIdFrom } from '../web/ids.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { FilingDesk, isFiled, listsOf, type Contestable } from './filing-desk.js';
import { ownObjection, writtenObjection } from './filing.forms.js';
import { FilePage, type FileSide } from './filing.views.js';

type Posted = Readonly<Record<string, unknown>>;

const own: FileSide = {
  question: ownObjection,
  role: 'applicant',
  base: (id) => `/mijn/${id}`,
  objection: (id) => `/mijn/bezwaren/${id}`,
};
const work: FileSide = {
  question: writtenObjection,
  role: 'staff',
  base: (id) => `/werk/zaken/${id}`,
  objection: (id) => `/werk/bezwaren/${id}`,
};

/** Objecting to a decision on an own plan. */
@Controller('mijn/:id/bezwaar')
@May('ownApplication')
export class OwnFilingPages {
  constructor(private readonly desk: FilingDesk) {}

  @Get()
  async ask(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    return ask(visit, await this.desk.open(id), own);
  }

  @Post()
  async file(@Visiting() visit: Visit, @Param('id') id: string, @Body() posted: Posted): Promise<Answer> {
    return file(this.desk, visit, { found: await this.desk.open(id), side: own, posted });
  }
}

/** Typing in an objection that somebody wrote on paper. */
@Controller('werk/zaken/:id/bezwaar')
@May('onBehalf')
export class WrittenFilingPages {
  constructor(private readonly desk: FilingDesk) {}

  @Get()
  async ask(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    return ask(visit, await this.desk.open(id), work);
  }

  @Post()
  async file(@Visiting() visit: Visit, @Param('id') id: string, @Body() posted: Posted): Promise<Answer> {
    return file(this.desk, visit, { found: await this.desk.open(id), side: work, posted });
  }
}

interface Attempt {
  readonly moveId: string;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

const page = ({ ctx }: Visit, found: Contestable, side: FileSide, attempt: Attempt) => (
  <FilePage ctx={ctx} found={found} side={side} {...attempt} />
);

const ask = (visit: Visit, found: Contestable, side: FileSide): Answer =>
  page(visit, found, side, { moveId: randomUUID(), values: beginning(found, side.question) });

interface Filing {
  readonly found: Contestable;
  readonly side: FileSide;
  readonly posted: Posted;
}

async function file(desk: FilingDesk, visit: Visit, { found, side, posted }: Filing): Promise<Answer> {
  const { zet, ...fields } = posted;
  const attempt = { moveId: moveIdFrom(zet), values: fields as FieldValues };
  const answer = parseForm(side.question, fields, listsOf(found));
  if ('errors' in answer)
    return { status: 400, page: page(visit, found, side, { ...attempt, errors: answer.errors }) };
  const outcome = await desk.file(visit, found, {
    ...attempt,
    role: side.role,
    input: answer.input,
    texts: answer.texts,
  });
  return isFiled(outcome)
    ? { redirect: `${side.objection(outcome.dossier)}?gedaan=start` }
    : {
        status: 409,
        page: page(visit, found, side, { ...attempt, moveId: randomUUID(), refusals: outcome.sentences }),
      };
}

/** With one decision and one applicant there is nothing to choose. */
function beginning({ decisions, people, today }: Contestable, question: QuestionOfMove): FieldValues {
  const [decision, person] = [decisions.at(-1), people[0]];
  return {
    ...(question.fields.some(({ name }) => name === 'receivedOn') && { receivedOn: typedDate(today) }),
    ...(decision && { decisions: [decision.id] }),
    ...(person && { objectors: [person.id] }),
  };
}

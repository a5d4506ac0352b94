import { Body, Controller, Get, Post } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { maySee } from '../../identity/policy.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { parseForm } from '../../web/form/answer.js';
import type { FieldErrors } from '../../web/form/fields.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { askingForms } from './asking.forms.js';
import { whoIs } from './desk.js';
import type { PersonRequest } from './person-request.entity.js';
import { typedOf, type Typed } from './posted.js';
import { RequestMail } from './request-mail.js';
import { answeredRequests, openRequests, requestDesks } from './requests.queries.js';
import { takeRequest } from './requests.js';
import { EnterRequestPage, RequestsPage } from './requests.views.js';

/** What people asked about their own data, and typing one in for who called, wrote or came by. */
@Controller('werk/gegevens')
export class RequestsPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mail: RequestMail,
  ) {}

  @Get()
  @May('personRequests')
  async list(@Visiting() { ctx, person, roles }: Visit): Promise<Answer> {
    const { open, answered } = await this.database.read(async (em) => {
      const desks = await requestDesks(em, person?.id ?? '', 'personRequests');
      return { open: await openRequests(em, desks), answered: await answeredRequests(em, desks) };
    });
    const more = { mayEnter: maySee('answerRequests', roles), today: this.clock.today() };
    return <RequestsPage ctx={ctx} open={open} answered={answered} {...more} />;
  }

  @Get('nieuw')
  @May('answerRequests')
  ask(@Visiting() { ctx }: Visit): Answer {
    return <EnterRequestPage ctx={ctx} values={{}} />;
  }

  @Post('nieuw')
  @May('answerRequests')
  async enter(@Visiting() visit: Visit, @Body() body: Typed): Promise<Answer> {
    const values = typedOf(askingForms.forOther, body);
    const answered = parseForm(askingForms.forOther, values);
    if ('errors' in answered)
      return {
        status: 400,
        page: <EnterRequestPage ctx={visit.ctx} values={values} errors={answered.errors} />,
      };
    const taken = await this.take(visit, { ...answered.input, ...answered.texts } as unknown as Entered);
    if ('errors' in taken)
      return {
        status: 400,
        page: <EnterRequestPage ctx={visit.ctx} values={values} errors={taken.errors} />,
      };
    return { redirect: `/werk/gegevens/${taken.id}` };
  }

  private take(visit: Visit, { who, wish = '', ...asked }: Entered) {
    const [enteredById, at] = [visit.person?.id ?? '', this.clock.now()];
    return this.database.inTransaction(async (tx): Promise<{ id: string } | { errors: FieldErrors }> => {
      const found = await whoIs(tx, who, await requestDesks(tx, enteredById, 'answerRequests'));
      if (!found) return { errors: { who: unknownPerson } };
      if (asked.receivedOn > this.clock.today()) return { errors: { receivedOn: tooEarly } };
      return { id: await takeRequest(tx, this.mail, { ...asked, ...found, wish, enteredById }, at) };
    });
  }
}

type Entered = Pick<PersonRequest, 'kind' | 'channel' | 'receivedOn'> & { who: string; wish?: string };

const unknownPerson =
  'Wij kennen niemand met dit e-mailadres of zaaknummer. Kijk of het goed is getypt. Klopt het? Zeg dan dat wij niets van deze persoon bewaren.';
const tooEarly = 'Kies vandaag of een eerdere dag.';

import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { SignedIn, Visiting, type Visit } from '../../identity/visit.js';
import { parseForm } from '../../web/form/answer.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { DataFiles } from '../telling/data-files.js';
import { whoseData } from '../telling/own-data.queries.js';
import { askingForms } from './asking.forms.js';
import { ownDataOf, takeOwnRequest } from './own-data.js';
import { OwnDataPage, type OwnDataProps } from './own-data.views.js';
import { asZip, typedOf, type Typed } from './posted.js';
import { RequestMail } from './request-mail.js';

/** What we keep of whoever looks: to read, to take along, to correct and to have erased (AVG 15 to 20). */
@Controller('mijn/gegevens')
@SignedIn()
export class OwnDataPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: DataFiles,
    private readonly mail: RequestMail,
  ) {}

  @Get()
  show(@Visiting() visit: Visit): Promise<Answer> {
    return this.page(visit);
  }

  @Get('bestand')
  file(@Visiting() { person }: Visit, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    asZip(reply, `mijn-gegevens-${this.clock.today()}.zip`);
    return this.files.of(person?.name || person?.email || '', (em) => whoseData(em, person?.id ?? ''));
  }

  @Post()
  async ask(@Visiting() visit: Visit, @Body() body: Typed): Promise<Answer> {
    const values = typedOf(askingForms.own, body);
    const answered = parseForm(askingForms.own, values);
    if ('errors' in answered)
      return { status: 400, page: await this.page(visit, { values, errors: answered.errors }) };
    const asked = { ...answered.input, ...answered.texts } as Parameters<typeof takeOwnRequest>[2]['asked'];
    const [personId, at] = [visit.person?.id ?? '', this.clock.now()];
    const no = await this.database.inTransaction((tx) =>
      takeOwnRequest(tx, this.mail, { personId, asked, at }),
    );
    if (no) return { status: 409, page: await this.page(visit, { values, refusals: [no.refusal] }) };
    return { redirect: '/mijn/gegevens#verzoeken' };
  }

  private async page(visit: Visit, more: Partial<OwnDataProps> = {}) {
    const data = await this.database.read((em) => ownDataOf(em, visit.person?.id ?? ''));
    return <OwnDataPage ctx={visit.ctx} {...data} {...more} />;
  }
}

import { Controller, Get, Header, NotFoundException, Param, Query, StreamableFile } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { applicationPdf } from '../../documents/files.queries.js';
import { lastPart } from '../../rounds/rounds.queries.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { decisionDueOf, grantorOf } from '../applications.queries.js';
import { copyOf } from './copy.js';
import { FormDesk } from './form-desk.js';
import { placeToGoOn } from './form-steps.js';
import { openForm, type Opened } from './opened.js';
import { KeptPage, overviewOf, ReceivedPage } from './received-page.js';

/** What somebody sees after saving or sending, and the copy to keep. */
@Controller('aanvragen/:id')
export class ReceivedPages {
  constructor(
    private readonly desk: FormDesk,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('form')
  async onward(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const form = await this.desk.open(visit, id);
    return { redirect: form.fillable ? placeToGoOn(form) : `/aanvragen/${id}/ontvangen` };
  }

  @Get('bewaard')
  @May('form')
  async kept(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const form = await this.desk.open(visit, id);
    return form.fillable ? (
      <KeptPage ctx={visit.ctx} form={form} />
    ) : (
      { redirect: `/aanvragen/${id}/ontvangen` }
    );
  }

  @Get('ontvangen')
  @May('form')
  async received(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Query('aanvulling') supplement: unknown,
  ): Promise<Answer> {
    const form = await this.desk.open(visit, id);
    if (form.application.submittedAt === null) return { redirect: `/aanvragen/${id}/controleren` };
    if (!justSent.includes(lastPart(form.dossier.states))) return { redirect: overviewOf(form) };
    const decisionDueOn = await this.database.read((em) => decisionDueOf(em, id));
    return (
      <ReceivedPage
        ctx={visit.ctx}
        form={form}
        decisionDueOn={decisionDueOn}
        supplement={supplement !== undefined}
      />
    );
  }

  @Get('kopie.pdf')
  @May('copy')
  @Header('Cache-Control', 'no-store')
  async copy(@Visiting() visit: Visit, @Param('id') id: string): Promise<StreamableFile> {
    const at = this.clock.now();
    const form = await this.database.read((em) => openForm(em, { id, at }));
    if (!form || !mayRead(visit, form)) throw new NotFoundException();
    const grantor = await this.database.read((em) => grantorOf(em, form.dossier));
    const name = form.application.caseNumber ?? 'concept';
    return new StreamableFile(await applicationPdf(copyOf(form, { grantor, at })), {
      type: 'application/pdf',
      disposition: `attachment; filename="${name}.pdf"`,
    });
  }
}

/** States in which the confirmation still says how things are. */
const justSent = ['submitted', 'completenessCheck'];

/** A draft is nobody's but the applicant's. */
const mayRead = ({ roles }: Visit, { application }: Opened): boolean =>
  roles.includes('applicant') || application.submittedAt !== null || application.channel !== 'web';

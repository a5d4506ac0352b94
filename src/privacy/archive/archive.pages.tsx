import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { contentDisposition } from '../../documents/files.queries.js';
import { maySee, readings, type View } from '../../identity/policy.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { localDate } from '../../web/format.js';
import { toText } from '../../web/form/input.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { archivesOf, dueOf, listsOf } from './archive.queries.js';
import { certificateOf, changeList, mustWorkAt, readList, type ListChange } from './archive-desk.js';
import { ArchivePage, type Archive } from './archive.views.js';
import type { ListPageProps } from './list-forms.views.js';
import { ListPage } from './list.views.js';
import { approveList, keepBack, makeList } from './lists.js';

type Typed = Readonly<Record<string, unknown>>;

/** Destroying what was kept long enough: proposed by one, approved by another. */
@Controller('werk/archief')
export class ArchivePages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('archive')
  archive(@Visiting() visit: Visit): Promise<Answer> {
    return this.overview(visit);
  }

  @Post()
  @May('makeDestructionList')
  async make(@Visiting() visit: Visit, @Body() typed: Typed): Promise<Answer> {
    const [person, at, today] = [visit.person?.id ?? '', this.clock.now(), this.clock.today()];
    const grantorId = toText(typed['archief'], 100) ?? '';
    const made = await this.database.inTransaction(async (tx) => {
      await mustWorkAt(tx, { person, view: 'makeDestructionList', grantorId });
      return makeList(tx, { grantorId, person, at, today });
    });
    if ('id' in made) return { redirect: `/werk/archief/${made.id}` };
    return { status: 409, page: await this.overview(visit, [made.refusal]) };
  }

  @Get(':list')
  @May('archive')
  list(@Visiting() visit: Visit, @Param('list') id: string): Promise<Answer> {
    return this.one(visit, id);
  }

  @Post(':list/bewaren')
  @May('keepBack')
  async keep(@Visiting() visit: Visit, @Param('list') listId: string, @Body() typed: Typed): Promise<Answer> {
    const at = this.clock.now();
    const [dossierId, reason] = [toText(typed['zaak'], 100), toText(typed['reden'], 500)];
    if (!dossierId || !reason) {
      const errors = {
        ...(!dossierId && { zaak: 'Kies welke zaak bewaard blijft.' }),
        ...(!reason && { reden: 'Schrijf op waarom deze zaak bewaard blijft, in hoogstens 500 tekens.' }),
      };
      return {
        status: 400,
        page: await this.one(visit, listId, { errors, values: typed as ListPageProps['values'] }),
      };
    }
    return this.change(visit, { listId, view: 'keepBack' }, (tx) =>
      keepBack(tx, { listId, dossierId, reason, at }),
    );
  }

  @Post(':list/akkoord')
  @May('approveDestruction')
  async approve(@Visiting() visit: Visit, @Param('list') listId: string): Promise<Answer> {
    const [person, at] = [visit.person?.id ?? '', this.clock.now()];
    return this.change(visit, { listId, view: 'approveDestruction' }, (tx) =>
      approveList(tx, { listId, person, at }),
    );
  }

  /** What was destroyed, when, and who approved it: kept for ever, without a name of whoever applied. */
  @Get(':list/verklaring.csv')
  @May('archive')
  async certificate(
    @Visiting() visit: Visit,
    @Param('list') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { now, names } = await this.database.read((em) => readList(em, visit, id));
    void reply.status(200).headers({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': contentDisposition(
        `verklaring-van-vernietiging-${localDate(now.list.madeAt)}.csv`,
      ),
    });
    return Buffer.from(certificateOf(now, names));
  }

  private async overview(visit: Visit, refusals?: readonly string[]) {
    const today = this.clock.today();
    const archives = await this.database.read(async (em) => {
      const all: Archive[] = [];
      for (const grantor of await archivesOf(em, visit.person?.id ?? '', readings.archive.roles))
        all.push({
          grantor,
          due: await dueOf(em, grantor.id, today),
          lists: await listsOf(em, grantor.id),
        });
      return all;
    });
    const mayMake = maySee('makeDestructionList', visit.roles);
    return <ArchivePage ctx={visit.ctx} archives={archives} mayMake={mayMake} refusals={refusals} />;
  }

  private async one(visit: Visit, id: string, more: Partial<ListPageProps> = {}) {
    const { now, grantor, names } = await this.database.read((em) => readList(em, visit, id));
    const may = {
      mayKeepBack: maySee('keepBack', visit.roles),
      mayApprove: maySee('approveDestruction', visit.roles),
    };
    return <ListPage ctx={visit.ctx} now={now} grantor={grantor} names={names} {...may} {...more} />;
  }

  private async change(
    visit: Visit,
    { listId, view }: { listId: string; view: View },
    work: ListChange,
  ): Promise<Answer> {
    const person = visit.person?.id ?? '';
    const no = await changeList(this.database, { person, listId, view }, work);
    if (!no) return { redirect: `/werk/archief/${listId}` };
    return { status: 409, page: await this.one(visit, listId, { refusals: [no.refusal] }) };
  }
}

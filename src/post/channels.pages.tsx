import { Body, Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { writtenChannels } from '../../workflows/fragments/written.js';
import { Application } from '../applications/application.entity.js';
import { applicationById } from '../applications/applications.queries.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { May, SignedIn, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { channelsOf, readWays, sayChannels, type Saying } from './channels.js';
import { ChannelsPage, type ChannelsProps } from './channels.views.js';

type Posted = Readonly<Record<string, unknown>>;
type Whose = Pick<Saying, 'personId' | 'grantorId'>;

/** What was filled in: about whom, how they said it, and for staff in which application. */
interface Said {
  readonly body: Posted;
  readonly whose: Whose | undefined;
  readonly channel: string | undefined;
  readonly dossier?: string;
}

/** How somebody wants to hear from us, changed at any time by themselves or by staff for them (Awb 2:8, 2:9). */
@Controller()
export class ChannelPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get('mijn/berichten')
  @SignedIn()
  async own(@Visiting() visit: Visit, @Query('gedaan') done?: string): Promise<Answer> {
    return this.show(visit, await this.ownWhose(visit), { done });
  }

  @Post('mijn/berichten')
  @SignedIn()
  async sayOwn(@Visiting() visit: Visit, @Body() body: Posted): Promise<Answer> {
    return this.say(visit, { body, whose: await this.ownWhose(visit), channel: 'web' });
  }

  @Get('werk/zaken/:id/bereikbaar')
  @May('handle')
  async theirs(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Query('gedaan') done?: string,
  ): Promise<Answer> {
    return this.show(visit, await this.whoseOf(id), { dossier: id, done });
  }

  @Post('werk/zaken/:id/bereikbaar')
  @May('handle')
  async sayFor(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<Answer> {
    const channel = writtenChannels.find((one) => one === body['channel']);
    return this.say(visit, { body, whose: await this.whoseOf(id), channel, dossier: id });
  }

  private async say(visit: Visit, { body, whose, channel, dossier }: Said): Promise<Answer> {
    const read = readWays(body);
    if ('missing' in read || !channel || !whose) {
      const missing = [...openIn(read), ...(channel ? [] : ['channel'])];
      return { status: 400, page: await this.show(visit, whose, { dossier, body, missing }) };
    }
    const saying = { ...whose, ways: read.ways, channel, byId: visit.person?.id ?? '', at: this.clock.now() };
    const no = await this.database.inTransaction((tx) => sayChannels(tx, saying));
    if (no) return { status: 409, page: await this.show(visit, whose, { dossier, body, refusals: [no] }) };
    return { redirect: `${placeOf(dossier)}?gedaan=ja` };
  }

  private async show(visit: Visit, whose: Whose | undefined, more: Partial<ChannelsProps>) {
    const channels = whose && (await this.database.read((em) => channelsOf(em, whose)));
    return <ChannelsPage ctx={visit.ctx} channels={channels} {...more} />;
  }

  /** Whoever never applied gets no official messages. */
  private async ownWhose({ person }: Visit): Promise<Whose | undefined> {
    const personId = person?.id ?? '';
    const [newest] = await this.database.read((em) =>
      em.find(Application, { where: { ownerId: personId }, order: { createdAt: 'DESC' }, take: 1 }),
    );
    return newest && { personId, grantorId: newest.grantorId };
  }

  private async whoseOf(id: string): Promise<Whose> {
    const application = await this.database.read((em) => applicationById(em, id));
    if (!application) throw new NotFoundException();
    return { personId: application.ownerId, grantorId: application.grantorId };
  }
}

const openIn = (read: ReturnType<typeof readWays>): string[] => ('missing' in read ? read.missing : []);

const placeOf = (dossier: string | undefined): `/${string}` =>
  dossier ? `/werk/zaken/${dossier}/bereikbaar` : '/mijn/berichten';

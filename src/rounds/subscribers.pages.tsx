import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Paced } from '../identity/signing-in/pace.js';
import { Public, Visiting, type Visit } from '../identity/visit.js';
import type { Scheme } from '../schemes/scheme.entity.js';
import { schemeBySlug } from '../schemes/versions.queries.js';
import { toEmail, toText } from '../web/form/input.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { ToldPage, AddressPage, type Wish } from './subscribers.views.js';
import { subscribe, unsubscribe } from './subscribing.js';

const often = { most: 20, within: 60 * 60_000 };
type Typed = Readonly<Record<string, unknown>>;

/** Hearing when a scheme opens, and not any more. Known and unknown addresses get the same answer. */
@Controller('regelingen/:slug')
@Public()
export class SubscribersPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get('bericht')
  ask(@Visiting() visit: Visit, @Param('slug') slug: string): Promise<Answer> {
    return this.askFor('bericht', visit, slug);
  }

  @Get('afmelden')
  askToLeave(@Visiting() visit: Visit, @Param('slug') slug: string): Promise<Answer> {
    return this.askFor('afmelden', visit, slug);
  }

  @Post('bericht')
  @Paced(often)
  async join(@Visiting() visit: Visit, @Param('slug') slug: string, @Body() typed: Typed): Promise<Answer> {
    return this.keep('bericht', { visit, scheme: await this.find(slug), typed });
  }

  @Post('afmelden')
  @Paced(often)
  async leave(@Visiting() visit: Visit, @Param('slug') slug: string, @Body() typed: Typed): Promise<Answer> {
    return this.keep('afmelden', { visit, scheme: await this.find(slug), typed });
  }

  @Get('bericht/gelukt')
  async joined(@Visiting() { ctx }: Visit, @Param('slug') slug: string): Promise<Answer> {
    return <ToldPage ctx={ctx} scheme={await this.find(slug)} wish="bericht" />;
  }

  @Get('afmelden/gelukt')
  async left(@Visiting() { ctx }: Visit, @Param('slug') slug: string): Promise<Answer> {
    return <ToldPage ctx={ctx} scheme={await this.find(slug)} wish="afmelden" />;
  }

  private async askFor(wish: Wish, { ctx, person }: Visit, slug: string): Promise<Answer> {
    return <AddressPage ctx={ctx} scheme={await this.find(slug)} wish={wish} typed={person?.email ?? ''} />;
  }

  private async keep(
    wish: Wish,
    { visit: { ctx }, scheme, typed }: { visit: Visit; scheme: Scheme; typed: Typed },
  ): Promise<Answer> {
    const email = toEmail(typed['email']);
    if (!email) {
      const again = toText(typed['email'], 300) ?? '';
      const errors = { email: notAnAddress };
      return {
        status: 400,
        page: <AddressPage ctx={ctx} scheme={scheme} wish={wish} typed={again} errors={errors} />,
      };
    }
    const subscription = { schemeId: scheme.id, email };
    await this.database.inTransaction((tx) =>
      wish === 'bericht' ? subscribe(tx, subscription, this.clock.now()) : unsubscribe(tx, subscription),
    );
    return { redirect: `/regelingen/${scheme.slug}/${wish}/gelukt` };
  }

  private async find(slug: string): Promise<Scheme> {
    const scheme = await this.database.read((em) => schemeBySlug(em, slug));
    if (!scheme) throw new NotFoundException();
    return scheme;
  }
}

const notAnAddress = 'Vul één e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.';

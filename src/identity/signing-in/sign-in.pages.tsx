import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toEmail, toText } from '../../web/form/input.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { toCode } from '../keys.js';
import { ownPath } from '../own-path.js';
import { Door } from '../door.js';
import { Paced } from './pace.js';
import { ElsewherePage, OverPage, SignedOutPage } from './sign-in.ends.js';
import { AskPage, CodePage, LinkPage } from './sign-in.views.js';
import { Public, SignedIn, Visiting, type Visit } from '../visit.js';

const minute = 60_000;
type Typed = Readonly<Record<string, unknown>>;

/** Signing in by e-mail, with a button or a code, and signing out. */
@Controller()
export class SignInPages {
  constructor(private readonly door: Door) {}

  @Get('inloggen')
  @Public()
  async ask(@Visiting() { ctx, person }: Visit, @Query('naar') given: unknown): Promise<Answer> {
    const naar = ownPath(given);
    return person ? (
      { redirect: naar ?? (await this.door.landingPageOf(person.id)) }
    ) : (
      <AskPage ctx={ctx} naar={naar} />
    );
  }

  @Post('inloggen')
  @Public()
  @Paced({ most: 20, within: 60 * minute })
  async send(
    @Visiting() { ctx }: Visit,
    @Body() typed: Typed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const naar = ownPath(typed['naar']);
    const email = toEmail(typed['email']);
    const again = { ctx, naar, typed: toText(typed['email'], 300) };
    if (!email) return { status: 400, page: <AskPage {...again} errors={{ email: notAnAddress }} /> };
    if (!(await this.door.sendWayIn(reply, { email, naar })))
      return { status: 429, page: <AskPage {...again} refusals={[enough]} /> };
    return { redirect: naar ? `/inloggen/code?naar=${encodeURIComponent(naar)}` : '/inloggen/code' };
  }

  @Get('inloggen/code')
  @Public()
  async code(
    @Visiting() { ctx }: Visit,
    @Query('naar') given: unknown,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const pending = await this.door.pendingFor(request);
    return pending ? (
      <CodePage ctx={ctx} naar={ownPath(given)} email={pending.email} />
    ) : (
      { redirect: '/inloggen' }
    );
  }

  @Post('inloggen/code')
  @Public()
  @Paced({ most: 30, within: 15 * minute })
  async enterByCode(
    @Visiting() { ctx }: Visit,
    @Body() typed: Typed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const naar = ownPath(typed['naar']);
    const pending = await this.door.pendingFor(reply.request);
    if (!pending) return { status: 410, page: <OverPage ctx={ctx} naar={naar} /> };
    const shown = { ctx, naar, email: pending.email, typed: toText(typed['code'], 40) };
    const again = (sentence: string): Answer => ({
      status: 400,
      page: <CodePage {...shown} errors={{ code: sentence }} />,
    });
    const code = toCode(typed['code']);
    if (!code) return again(notACode);
    const outcome = await this.door.enterByCode(reply, code);
    if (typeof outcome === 'string') return { redirect: naar ?? (outcome as `/${string}`) };
    return outcome && outcome.triesLeft > 0
      ? again(wrongCode(outcome.triesLeft))
      : { status: 410, page: <OverPage ctx={ctx} naar={naar} /> };
  }

  @Get('inloggen/:token')
  @Public()
  async link(
    @Visiting() { ctx }: Visit,
    @Param('token') token: string,
    @Query('naar') given: unknown,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const naar = ownPath(given);
    const found = await this.door.lookAtLink(request, token);
    if (found === 'ready') return <LinkPage ctx={ctx} naar={naar} token={token} />;
    return found === 'elsewhere' ? (
      <ElsewherePage ctx={ctx} />
    ) : (
      { status: 410, page: <OverPage ctx={ctx} naar={naar} /> }
    );
  }

  @Post('inloggen/:token')
  @Public()
  @Paced({ most: 30, within: 15 * minute })
  async enterByLink(
    @Visiting() { ctx }: Visit,
    @Param('token') token: string,
    @Body('naar') given: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const naar = ownPath(given);
    const landing = await this.door.enterByLink(reply, token);
    if (landing) return { redirect: naar ?? landing };
    const elsewhere = (await this.door.lookAtLink(reply.request, token)) === 'elsewhere';
    return elsewhere
      ? { status: 409, page: <ElsewherePage ctx={ctx} /> }
      : { status: 410, page: <OverPage ctx={ctx} naar={naar} /> };
  }

  @Post('uitloggen')
  @SignedIn()
  async leave(@Res({ passthrough: true }) reply: FastifyReply): Promise<Answer> {
    await this.door.leave(reply);
    return { redirect: '/uitgelogd' };
  }

  @Get('uitgelogd')
  @Public()
  left(@Visiting() { ctx }: Visit): Answer {
    return <SignedOutPage ctx={ctx} />;
  }
}

const notAnAddress = 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.';
const enough =
  'Naar dit adres is dit uur al vijf keer een e-mail gestuurd. Gebruik de laatste, of probeer het over een uur nog eens.';
const notACode = 'Vul de code van 8 letters en cijfers in die in de e-mail staat.';
const wrongCode = (triesLeft: number): string =>
  `Deze code klopt niet. U kunt het nog ${triesLeft} keer proberen. Kijk in de nieuwste e-mail.`;

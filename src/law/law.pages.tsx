import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import type { Decree } from '../../workflows/law.js';
import { lawWith } from '../../workflows/law.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { maySee } from '../identity/policy.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { parseForm } from '../web/form/answer.js';
import type { FieldValues } from '../web/form/fields.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { decreesOf, proclaimedOf } from './decrees.queries.js';
import { enactAll } from './keeping.loop.js';
import { changes, withdrawal, type Change, type Told } from './law.forms.js';
import { ChangePage, LawPage } from './law.views.js';
import { proclaim } from './proclaiming.js';

type Typed = Readonly<Record<string, unknown>>;

/** The law that every scheme shares: what it says, and how a lawyer changes it without a programmer. */
@Controller('werk/regels/landelijk')
export class LawPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('legalSettings')
  async show(@Visiting() { ctx, roles }: Visit): Promise<Answer> {
    const proclaimed = await this.database.read(proclaimedOf);
    const law = lawWith(proclaimed.map(({ decree }) => decree).toReversed());
    return (
      <LawPage
        ctx={ctx}
        law={law}
        proclaimed={proclaimed}
        mayCorrect={maySee('correctLegalSettings', roles)}
      />
    );
  }

  @Get(':what')
  @May('correctLegalSettings')
  ask(@Visiting() { ctx }: Visit, @Param('what') what: string): Answer {
    return <ChangePage ctx={ctx} change={changeOf(what)} action={`/werk/regels/landelijk/${what}`} />;
  }

  @Post(':what')
  @May('correctLegalSettings')
  change(@Visiting() visit: Visit, @Param('what') what: string, @Body() typed: Typed): Promise<Answer> {
    return this.proclaim(visit, { change: changeOf(what), action: `/werk/regels/landelijk/${what}` }, typed);
  }

  @Get('terugnemen/:number')
  @May('correctLegalSettings')
  async askBack(@Visiting() { ctx }: Visit, @Param('number') number: string): Promise<Answer> {
    return <ChangePage ctx={ctx} {...await this.backOf(number)} />;
  }

  @Post('terugnemen/:number')
  @May('correctLegalSettings')
  async takeBack(
    @Visiting() visit: Visit,
    @Param('number') number: string,
    @Body() typed: Typed,
  ): Promise<Answer> {
    return this.proclaim(visit, await this.backOf(number), typed);
  }

  private async proclaim({ ctx, person }: Visit, asking: Asking, typed: Typed): Promise<Answer> {
    const values = typed as FieldValues;
    const answered = parseForm(asking.change.form, typed);
    if ('errors' in answered)
      return {
        status: 400,
        page: <ChangePage ctx={ctx} {...asking} values={values} errors={answered.errors} />,
      };
    const decree = asking.change.decree(answered.input as unknown as Told);
    const at = this.clock.now();
    const no = await this.database.inTransaction(
      (tx) => proclaim(tx, { decree, byId: person?.id ?? '', at, today: this.clock.today() }),
      (outcome) => outcome === undefined,
    );
    if (no)
      return {
        status: 409,
        page: <ChangePage ctx={ctx} {...asking} values={values} refusals={[no.refusal]} />,
      };
    await enactAll(this.database);
    return { redirect: '/werk/regels/landelijk' };
  }

  private async backOf(typed: string): Promise<Asking> {
    const number = Number(typed);
    const of = (await this.database.read(decreesOf))[number - 1];
    if (!of) throw new NotFoundException();
    return { change: withdrawal(number), action: `/werk/regels/landelijk/terugnemen/${number}`, of };
  }
}

/** A change with where it is asked, and what it takes back. */
interface Asking {
  readonly change: Change;
  readonly action: `/${string}`;
  readonly of?: Decree;
}

function changeOf(what: string): Change {
  const change = Object.hasOwn(changes, what) ? changes[what] : undefined;
  if (!change) throw new NotFoundException();
  return change;
}

import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { May, Visiting, type Visit } from '../identity/visit.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { AccountKnown } from './account-known.views.js';
import { AccountForm } from './account.views.js';
import { OwnDesk, typedIn, type Body as Posted } from './own-desk.js';
import type { OwnDossier } from './own-dossier.js';
import { isHelped, ownSide, workSide, type Side } from './side.js';
import { whereIs } from './status/where.js';

/** Giving the account that an award can be paid to. */
@Controller('mijn/:id/rekening')
@May('ownApplication')
export class OwnAccountPages {
  constructor(private readonly desk: OwnDesk) {}

  @Get()
  async show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const own = await this.desk.open(id, visit);
    if (isAsked(own)) return form(visit, own, ownSide(own));
    if (own.account) return <AccountKnown ctx={visit.ctx} own={own} account={own.account} />;
    return { redirect: `/mijn/${id}` };
  }

  @Post()
  async give(@Visiting() visit: Visit, @Param('id') id: string, @Body() posted: Posted): Promise<Answer> {
    const own = await this.desk.open(id, visit);
    return given(this.desk, visit, { own, side: ownSide(own), posted });
  }
}

/** The same for somebody who applied on paper, typed in by staff; two others check it. */
@Controller('werk/zaken/:id/rekening')
@May('onBehalf')
export class HelpedAccountPages {
  constructor(private readonly desk: OwnDesk) {}

  @Get()
  async show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const own = await this.desk.open(id, visit);
    const side = workSide(own, visit);
    return isAsked(own) && isHelped(own) ? form(visit, own, side) : { redirect: side.base };
  }

  @Post()
  async give(@Visiting() visit: Visit, @Param('id') id: string, @Body() posted: Posted): Promise<Answer> {
    const own = await this.desk.open(id, visit);
    return given(this.desk, visit, { own, side: workSide(own, visit), posted });
  }
}

interface Giving {
  readonly own: OwnDossier;
  readonly side: Side;
  readonly posted: Posted;
}

async function given(desk: OwnDesk, visit: Visit, { own, side, posted }: Giving): Promise<Answer> {
  const outcome = await desk.make(own, visit, { type: 'giveBankDetails', role: side.role, posted });
  if (outcome.made) return { redirect: `${side.base}?gedaan=giveBankDetails` };
  const values = typedIn(posted, ['iban', 'holder']);
  return { status: outcome.status, page: form(visit, own, side, { ...outcome, values }) };
}

interface Attempt {
  readonly values: FieldValues;
  readonly errors: FieldErrors;
  readonly refusals: readonly string[];
}

const form = ({ ctx }: Visit, own: OwnDossier, side: Side, attempt: Attempt = nothingYet) => (
  <AccountForm ctx={ctx} own={own} side={side} moveId={randomUUID()} {...attempt} />
);

const nothingYet: Attempt = { values: {}, errors: {}, refusals: [] };

const isAsked = ({ dossier }: OwnDossier): boolean => whereIs(dossier).payment === 'bankDetailsRequested';

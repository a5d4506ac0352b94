import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { May, Visiting, type Visit } from '../identity/visit.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { AccountForm, AccountKnown } from './account.views.js';
import { OwnDesk, typedIn, type Body as Posted } from './own-desk.js';
import type { OwnDossier } from './own-dossier.js';
import { whereIs } from './status/where.js';

/** Giving the account that an award can be paid to. */
@Controller('mijn/:id/rekening')
@May('ownApplication')
export class OwnAccountPages {
  constructor(private readonly desk: OwnDesk) {}

  @Get()
  async show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const own = await this.desk.open(id, visit);
    if (isAsked(own)) return form(visit, own);
    if (own.account) return <AccountKnown ctx={visit.ctx} own={own} account={own.account} />;
    return { redirect: `/mijn/${id}` };
  }

  @Post()
  async give(@Visiting() visit: Visit, @Param('id') id: string, @Body() posted: Posted): Promise<Answer> {
    const own = await this.desk.open(id, visit);
    const outcome = await this.desk.make(own, visit, { type: 'giveBankDetails', posted });
    if (outcome.made) return { redirect: `/mijn/${id}?gedaan=giveBankDetails` };
    const values = typedIn(posted, ['iban', 'holder']);
    return { status: outcome.status, page: form(visit, own, { ...outcome, values }) };
  }
}

interface Attempt {
  readonly values: FieldValues;
  readonly errors: FieldErrors;
  readonly refusals: readonly string[];
}

const form = ({ ctx }: Visit, own: OwnDossier, attempt: Attempt = nothingYet) => (
  <AccountForm ctx={ctx} own={own} moveId={randomUUID()} {...attempt} />
);

const nothingYet: Attempt = { values: {}, errors: {}, refusals: [] };

const isAsked = ({ dossier }: OwnDossier): boolean => whereIs(dossier).payment === 'bankDetailsRequested';

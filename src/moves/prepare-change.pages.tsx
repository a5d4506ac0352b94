import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { grantChange } from '../../workflows/grant-change.js';
import { isRefusal, type Role } from '../../workflows/language.js';
import { applicationNow, type ApplicationNow } from '../applications/applications.queries.js';
import { Database } from '../database/database.js';
import { prepareChange } from '../decisions/change/change.forms.js';
import { Engine } from '../engine/engine.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { parseForm } from '../web/form/answer.js';
import { moveIdFrom } from '../web/ids.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { PrepareChangePage } from './prepare-change-page.js';

type Posted = Readonly<Record<string, string>>;

/** Where staff begins a change to a grant: what we intend, on what ground, and what it would become. */
@Controller('werk/zaken/:id/wijziging')
@May('onBehalf')
export class PrepareChangePages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
  ) {}

  @Get()
  async show(@Visiting() { ctx }: Visit, @Param('id') id: string): Promise<Answer> {
    return (
      <PrepareChangePage ctx={ctx} application={(await this.open(id)).application} moveId={randomUUID()} />
    );
  }

  @Post()
  async begin(@Visiting() visit: Visit, @Param('id') id: string, @Body() posted: Posted): Promise<Answer> {
    const { dossier, application } = await this.open(id);
    const { zet, _csrf, ...fields } = posted;
    const shown = { ctx: visit.ctx, application, moveId: randomUUID(), values: fields };
    const answer = parseForm(prepareChange, fields);
    if ('errors' in answer)
      return { status: 400, page: <PrepareChangePage {...shown} errors={answer.errors} /> };
    const change = moveIdFrom(zet);
    const { versionId, grantorId } = dossier;
    const outcome = await this.engine.start({
      id: change,
      chart: grantChange.name,
      versionId,
      grantorId,
      parentId: id,
      moveId: change,
      by: { person: visit.person?.id ?? '', role: helperIn(visit) },
      ...answer,
    });
    return isRefusal(outcome)
      ? { status: 409, page: <PrepareChangePage {...shown} refusals={outcome.sentences} /> }
      : { redirect: `/werk/wijzigingen/${change}?gedaan=start` };
  }

  /** Only where something was granted. */
  private async open(id: string): Promise<ApplicationNow> {
    const now = await this.database.read((em) => applicationNow(em, id));
    if (!now || !/^(?:awarded|closed)/.test(now.dossier.states)) throw new NotFoundException();
    return now;
  }
}

function helperIn({ roles }: Visit): Role {
  const role = (['caseHandler', 'villageOfficer'] as const).find((one) => roles.includes(one));
  if (!role) throw new NotFoundException();
  return role;
}

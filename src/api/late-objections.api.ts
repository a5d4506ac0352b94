import { Body, Controller, Param, Post } from '@nestjs/common';
import { isRefusal } from '../../workflows/language.js';
import { noticeByPost, ownNotice } from '../decisions/late/late.forms.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { helperIn, NoticeDesk } from '../residents/late/notice-desk.js';
import { parseJsonForm } from '../web/form/answer.js';
import { BesideDesk } from './beside-desk.js';
import { NewBeside } from './bodies.js';
import { Operation, ref } from './document/operation.js';
import { right } from './filing.api.js';
import { refused } from './problems.js';
import { Reads } from './reading.js';

/** Saying that our decision on an objection is late (Awb 7:10, 7:14). */
@Controller('api/v1/objections/:id')
@May('moves')
export class LateObjectionsApi {
  constructor(
    private readonly beside: BesideDesk,
    private readonly notices: NoticeDesk,
  ) {}

  @Post('default-notices')
  @Operation({
    id: 'giveDefaultNoticeOnObjection',
    tag: 'Naast een aanvraag',
    summary: 'Ons in gebreke stellen omdat het besluit op een bezwaar te laat is (Awb 4:17 en 7:14)',
    description:
      'Wie bezwaar maakte, stuurt geen antwoorden. Een medewerker voert in op welke dag de brief binnenkwam.',
    answers: 'DefaultNotice',
    status: 201,
    params: { id: 'Het bezwaar.' },
    body: ref('NewDefaultNotice'),
  })
  async notify(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Body(new Reads(NewBeside)) { moveId, answers }: NewBeside,
  ) {
    // For whoever may not know of the objection it is not there.
    await this.beside.one(visit, { kind: 'objection', id });
    const isOwn = visit.roles.includes('applicant');
    const role = isOwn ? 'applicant' : helperIn(visit);
    const { input } = right(parseJsonForm(isOwn ? ownNotice : noticeByPost, answers ?? {}));
    const noticing = await this.notices.open({ kind: 'objection', id }, visit, role);
    const outcome = await this.notices.give(noticing, visit, { zet: moveId, role, input });
    if (isRefusal(outcome)) throw refused(outcome);
    return this.beside.one(visit, { kind: 'lateDecision', id: outcome.id });
  }
}

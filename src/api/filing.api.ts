import { Body, Controller, ForbiddenException, Param, Post } from '@nestjs/common';
import { isRefusal } from '../../workflows/language.js';
import { Database } from '../database/database.js';
import { noticeByPost, ownNotice } from '../decisions/late/late.forms.js';
import { maySee } from '../identity/policy.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { FilingDesk, listsOf } from '../objections/filing-desk.js';
import { ownObjection, writtenObjection } from '../objections/filing.forms.js';
import { helperIn, NoticeDesk } from '../residents/late/notice-desk.js';
import { parseJsonForm, type Answered } from '../web/form/answer.js';
import { BesideDesk } from './beside-desk.js';
import { NewBeside } from './bodies.js';
import { Operation, ref } from './document/operation.js';
import { faultsOf, invalid, refused } from './problems.js';
import { Reads } from './reading.js';
import { seenBy } from './sight.js';

const tag = 'Naast een aanvraag';
const params = { id: 'De aanvraag.' };

/** What somebody begins beside an application: an objection, or a notice of default. */
@Controller('api/v1/applications/:id')
@May('moves')
export class FilingApi {
  constructor(
    private readonly database: Database,
    private readonly beside: BesideDesk,
    private readonly filing: FilingDesk,
    private readonly notices: NoticeDesk,
  ) {}

  @Post('objections')
  @Operation({
    id: 'fileObjection',
    tag,
    summary: 'Bezwaar maken tegen een besluit over een aanvraag',
    description:
      'Wie aanvroeg, stuurt de antwoorden van OwnObjection. Een medewerker voert met WrittenObjection in wat op papier of aan de balie kwam.',
    answers: 'Objection',
    status: 201,
    params,
    body: ref('NewObjection'),
  })
  async object(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Body(new Reads(NewBeside)) { moveId, answers }: NewBeside,
  ) {
    const role = await this.roleHere(visit, id);
    const found = await this.filing.open(id);
    const form = role === 'applicant' ? ownObjection : writtenObjection;
    const { input, texts } = right(parseJsonForm(form, answers ?? {}, listsOf(found)));
    const told = role === 'applicant' ? { channel: 'api', ...input } : input;
    const outcome = await this.filing.file(visit, found, { moveId, role, input: told, texts });
    if (isRefusal(outcome)) throw refused(outcome);
    return this.beside.one(visit, { kind: 'objection', id: outcome.dossier });
  }

  @Post('default-notices')
  @Operation({
    id: 'giveDefaultNotice',
    tag,
    summary: 'Ons in gebreke stellen omdat een besluit te laat is (Awb 4:17)',
    description:
      'Wie aanvroeg, stuurt geen antwoorden. Een medewerker voert in op welke dag de brief binnenkwam.',
    answers: 'DefaultNotice',
    status: 201,
    params,
    body: ref('NewDefaultNotice'),
  })
  async notify(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Body(new Reads(NewBeside)) { moveId, answers }: NewBeside,
  ) {
    const isOwn = (await this.roleHere(visit, id)) === 'applicant';
    const role = isOwn ? 'applicant' : helperIn(visit);
    const { input } = right(parseJsonForm(isOwn ? ownNotice : noticeByPost, answers ?? {}));
    const noticing = await this.notices.open({ kind: 'application', id }, visit, role);
    const outcome = await this.notices.give(noticing, visit, { zet: moveId, role, input });
    if (isRefusal(outcome)) throw refused(outcome);
    return this.beside.one(visit, { kind: 'lateDecision', id: outcome.id });
  }

  /** Who applied does it for themselves, and staff for whoever wrote a letter; for others the application is not there. */
  private async roleHere(visit: Visit, id: string): Promise<'applicant' | 'staff'> {
    const { sight } = await this.database.read((em) => seenBy(em, visit, id));
    if (sight === 'applicant') return 'applicant';
    if (!maySee('onBehalf', visit.roles)) throw new ForbiddenException({ sentence: notYours });
    return 'staff';
  }
}

export function right(answered: Answered): Extract<Answered, { texts: unknown }> {
  if ('errors' in answered) throw invalid(faultsOf(answered.errors, 'answers.'));
  return answered;
}

const notYours = 'Dit doet alleen de aanvrager, of een medewerker die het voor iemand invoert.';

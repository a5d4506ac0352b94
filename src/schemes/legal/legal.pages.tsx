import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import {
  legalSettingBy,
  legalValue,
  provenanceOf,
  type LegalSetting,
} from '../../../workflows/legal-settings.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { maySee, type View } from '../../identity/policy.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { toText } from '../../web/form/input.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { correctionOf, readCorrection, typedAs } from './correction.forms.js';
import { CorrectionPage } from './correction.views.js';
import { legalStateOf, legalStates, type LegalState } from './legal.queries.js';
import { alreadyLocked, correct, review } from './legal.js';
import { LegalPage, mostRemark } from './legal.views.js';
import { LegalVersionsPage } from './versions.views.js';
import type { Weighed } from './legal.entity.js';

/** What rests on the law, scheme by scheme: weighed and corrected by a lawyer, who needs no programmer for it. */
@Controller('werk/regels')
export class LegalPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('legalSettings')
  async versions(@Visiting() { person, ctx }: Visit): Promise<Answer> {
    const onlooker = { person: person?.id ?? '', view: 'legalSettings' } as const;
    const states = await this.database.read((em) => legalStates(em, onlooker));
    return <LegalVersionsPage ctx={ctx} states={states} />;
  }

  @Get(':version')
  @May('legalSettings')
  async version(@Visiting() visit: Visit, @Param('version') id: string): Promise<Answer> {
    return this.one(visit, await this.state(visit, id, 'legalSettings'));
  }

  @Post(':version/beoordeeld')
  @May('reviewLegalSettings')
  async reviewed(
    @Visiting() visit: Visit,
    @Param('version') versionId: string,
    @Body() typed: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const state = await this.state(visit, versionId, 'reviewLegalSettings');
    const remark = toText(typed['remark'], mostRemark) ?? null;
    if (remark === null && typed['remark']) {
      const errors = { remark: `Schrijf hoogstens ${mostRemark} tekens.` };
      return { status: 400, page: this.one(visit, state, { errors, values: typed as FieldValues }) };
    }
    const by = { versionId, byId: visit.person?.id ?? '', at: this.clock.now() };
    await this.database.inTransaction((tx) => review(tx, by, remark));
    return { redirect: `/werk/regels/${versionId}` };
  }

  @Get(':version/:setting')
  @May('correctLegalSettings')
  async ask(
    @Visiting() visit: Visit,
    @Param() { version: id, setting: key }: { version: string; setting: string },
  ): Promise<Answer> {
    const asked = await this.asked(visit, id, key);
    if (asked.state.version.lockedAt !== null)
      return { status: 409, page: this.form(visit, asked, { refusals: [alreadyLocked] }) };
    return this.form(visit, asked);
  }

  @Post(':version/:setting')
  @May('correctLegalSettings')
  async correct(
    @Visiting() visit: Visit,
    @Param() { version: versionId, setting: key }: { version: string; setting: string },
    @Body() typed: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const asked = await this.asked(visit, versionId, key);
    const { setting, before } = asked;
    const values = typed as FieldValues;
    const read = readCorrection(setting, before, typed);
    if ('errors' in read) return { status: 400, page: this.form(visit, asked, { ...read, values }) };
    const by = { versionId, byId: visit.person?.id ?? '', at: this.clock.now() };
    const no = await this.database.inTransaction(
      (tx) => correct(tx, by, { setting, ...read }),
      (outcome) => outcome === undefined,
    );
    if (no) return { status: 409, page: this.form(visit, asked, { refusals: [no.refusal], values }) };
    return { redirect: `/werk/regels/${versionId}` };
  }

  private async state({ person }: Visit, id: string, view: View): Promise<LegalState> {
    const state = await this.database.read((em) => legalStateOf(em, id, { person: person?.id ?? '', view }));
    if (!state) throw new NotFoundException();
    return state;
  }

  private async asked(visit: Visit, id: string, key: string): Promise<Asked> {
    const setting = legalSettingBy(key);
    if (!setting) throw new NotFoundException();
    const state = await this.state(visit, id, 'correctLegalSettings');
    const { settings } = state.version;
    const before = { value: legalValue(settings, setting), ...provenanceOf(settings, setting) };
    return { state, setting, before };
  }

  private readonly one = ({ ctx, roles }: Visit, state: LegalState, more: Refused = {}) => (
    <LegalPage
      ctx={ctx}
      state={state}
      mayCorrect={maySee('correctLegalSettings', roles) && state.version.lockedAt === null}
      mayReview={maySee('reviewLegalSettings', roles)}
      {...more}
    />
  );

  private readonly form = ({ ctx }: Visit, { state, setting, before }: Asked, more: Refused = {}) => (
    <CorrectionPage
      ctx={ctx}
      state={state}
      setting={setting}
      question={correctionOf(setting)}
      values={typedAs(setting, before)}
      {...more}
    />
  );
}

/** One legal setting of a version as it stands. */
interface Asked {
  readonly state: LegalState;
  readonly setting: LegalSetting;
  readonly before: Weighed;
}

/** What was typed that cannot be taken, and why. */
interface Refused {
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
  readonly values?: FieldValues;
}

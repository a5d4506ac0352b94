import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { isRefusal } from '../../../workflows/language.js';
import { Engine } from '../../engine/engine.js';
import { roleForMove } from '../../engine/options.js';
import type { Move } from '../../engine/surroundings.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { parseAnswer } from '../../web/form/answer.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { toText } from '../../web/form/input.js';
import { moveIdFrom } from '../../web/ids.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { CheckPage } from './check-page.js';
import { isEnteredByStaff } from './filled.js';
import { FormDesk, pageName, personOf } from './form-desk.js';
import { lastStepOf } from './form-steps.js';
import type { Opened } from './opened.js';
import { answersIn, errorsByField, pageIn } from './posted.js';
import { overviewOf } from './received-page.js';
import type { OpenPage } from './tabs.js';

type Posted = Readonly<Record<string, unknown>>;

/** Checking everything once more, signing and sending. */
@Controller('aanvragen/:id/controleren')
@May('form')
export class CheckPages {
  constructor(
    private readonly desk: FormDesk,
    private readonly engine: Engine,
  ) {}

  @Get()
  async show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const form = await this.desk.open(visit, id);
    if (!form.fillable) return { redirect: `/aanvragen/${id}/ontvangen` };
    return <CheckPage ctx={visit.ctx} form={form} name={pageName()} moveId={randomUUID()} />;
  }

  /** Keeps the signature, then makes the move. A second click finds it made, and leads to the same confirmation. */
  @Post()
  async send(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<Answer> {
    const saved = await this.keep(visit, id, body);
    if (body['actie'] === 'later' && saved.kept) return { redirect: `/aanvragen/${id}/bewaard` };
    const form = await this.desk.open(visit, id);
    const no = saved.kept ? notReady(visit, form, body) : undefined;
    if (no) return no;
    const sending = this.sending(visit, form, body);
    const again = { ctx: visit.ctx, form, name: pageName(), moveId: randomUUID(), values: cameInAs(body) };
    if ('errors' in sending) return { status: 400, page: <CheckPage {...again} errors={sending.errors} /> };
    const outcome = await this.engine.move(sending);
    if (!isRefusal(outcome)) return { redirect: afterSending(form, body) };
    return { status: 409, page: <CheckPage {...again} refusals={outcome.sentences} /> };
  }

  private async keep(visit: Visit, id: string, body: Posted) {
    const step = lastStepOf(await this.desk.open(visit, id));
    const posted = step ? answersIn(body, step) : {};
    const page = pageIn(body, true);
    const saved = await this.desk.save(visit, { dossier: id, posted, step: step?.key, page });
    return { kept: !isRefusal(saved) };
  }

  private sending(visit: Visit, form: Opened, body: Posted): Move | { readonly errors: FieldErrors } {
    const type = isMore(body) ? 'supplement' : 'submit';
    const role = roleForMove(this.engine.charts.get(form.dossier.chart).moves[type], visit.roles);
    const answered = isMore(body) ? parseAnswer(type, cameInAs(body), {}, role) : { input: {}, texts: {} };
    if ('errors' in answered) return answered;
    const signedBy = toText(body['signerName'], 200);
    return {
      dossier: form.dossier.id,
      type,
      moveId: moveIdIn(body),
      by: { person: personOf(visit), role },
      input: answered.input,
      texts: { ...(signedBy && { signedBy }) },
    };
  }
}

const isMore = (body: Posted): boolean => body['_wat'] === 'supplement';

/** Where somebody goes on: staff that typed in a letter of somebody who applied on the website, to the dossier. */
function afterSending(form: Opened, body: Posted): `/${string}` {
  if (form.forAnother && !isEnteredByStaff(form.application)) return `${overviewOf(form)}?gedaan=supplement`;
  return `/aanvragen/${form.application.id}/ontvangen${isMore(body) ? '?aanvulling' : ''}`;
}

/** What staff typed about how a supplement came in. */
const cameInAs = ({ channel, receivedOn }: Posted): FieldValues =>
  Object.fromEntries(
    Object.entries({ channel, receivedOn }).flatMap(([name, typed]) =>
      typeof typed === 'string' ? [[name, typed]] : [],
    ),
  );

/** The same page with what is missing or was changed meanwhile; what stands in other steps is listed there with links. */
function notReady({ ctx }: Visit, form: Opened, body: Posted): Answer | undefined {
  const again = { ctx, form, name: pageName(), moveId: randomUUID() };
  const changed = changedSince(form, pageIn(body, true));
  if (changed.length > 0)
    return { status: 409, page: <CheckPage {...again} refusals={[lookAgain(changed)]} /> };
  if (form.errors.length === 0) return undefined;
  const step = lastStepOf(form);
  const here = form.errors.filter((error) => error.step === step?.key);
  const refusals = here.length < form.errors.length ? [incomplete] : [];
  const errors = step ? errorsByField(here, step) : {};
  return { status: 400, page: <CheckPage {...{ ...again, errors, refusals }} /> };
}

/** Questions that somebody changed on another page after this one showed everything for the last time. */
function changedSince({ form, changes }: Opened, page: OpenPage | undefined): string[] {
  const isNew = (key: string) => {
    const change = changes[key];
    return page && change && change.edition > page.edition && change.page !== page.name;
  };
  return form.form.steps.flatMap(({ questions }) =>
    questions.filter(({ key }) => isNew(key)).map(({ label }) => label),
  );
}

const incomplete = 'Uw aanvraag is nog niet compleet. Hieronder staat wat er mist.';
const lookAgain = (labels: readonly string[]): string =>
  `Intussen is op een ander scherm iets gewijzigd: ${labels.join(' ')} Kijk hieronder of het klopt, en verstuur dan opnieuw.`;

/** The name of the move that this page was drawn with. */
export const moveIdIn = ({ zet }: Posted): string => moveIdFrom(zet);

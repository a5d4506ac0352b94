import { randomUUID } from 'node:crypto';
import type { LocalDate } from '../../workflows/calendar.js';
import { isRefusal } from '../../workflows/language.js';
import type { Database } from '../database/database.js';
import { dossierById } from '../engine/dossier.queries.js';
import type { Engine } from '../engine/engine.js';
import { ownPath } from '../identity/own-path.js';
import { settingsOf } from '../schemes/versions.queries.js';
import { parseAnswer } from '../web/form/answer.js';
import type { PageContext } from '../web/site/context.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import { isUuid } from '../web/ids.js';
import { beginningValues } from '../web/form/question.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { ownPage } from '../worklist/dossier/own-pages.js';
import type { AskedMove } from './asked-move.js';
import { atFields } from './at-fields.js';
import { blockedBy, lookAhead, lookAheadUnanswered } from './looking-ahead.js';
import { MovePage, type MovePageProps } from './move-page.js';
import { placeOf } from './places.js';

/** Somebody before the page of a move, at this moment. */
export interface Encounter {
  readonly database: Database;
  readonly engine: Engine;
  /** UTC ms. */
  readonly at: number;
  readonly today: LocalDate;
  readonly asked: AskedMove;
  readonly ctx: PageContext;
}

/** The page as it begins: the question with what can be known beforehand, or why it cannot be asked now. */
export async function showMove(
  encounter: Encounter,
  query: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { database, engine, at, asked } = encounter;
  const elsewhere = ownPage(asked.type, asked.dossier, placeOf(asked.place).base(asked.dossier.id));
  if (elsewhere) return { redirect: elsewhere };
  const values = await beginning(encounter);
  return database.read(async (em) => {
    const desk = { engine, em, at };
    const blocked = await blockedBy(desk, asked);
    const told = blocked.length > 0 ? undefined : await lookAheadUnanswered(desk, asked, values);
    return page(encounter, { blocked, values, told, hidden: fresh(asked, query) });
  });
}

/** Makes the move, or shows the same page with everything typed and every reason why not. */
export async function makeMove(encounter: Encounter, body: unknown): Promise<Answer> {
  const { engine, asked } = encounter;
  const { zet, revisie, naar, doen, ...posted } = Object(body) as Record<string, unknown>;
  const attempt = {
    values: posted as FieldValues,
    hidden: { ...fresh(asked, { naar }), ...(isUuid(zet) && { zet }) },
  };
  const answered = parseAnswer(asked.type, posted, asked.lists, asked.by.role);
  if ('errors' in answered)
    return { status: 400, page: page(encounter, { ...attempt, ...parted(asked, answered.errors) }) };
  if (doen === 'bekijken') return look(encounter, answered, attempt);
  if (!isUuid(zet)) return { status: 400, page: page(encounter, { ...attempt, refusals: [tooOld] }) };
  const { dossier, type, by } = asked;
  const outcome = await engine.move({
    dossier: dossier.id,
    type,
    moveId: zet,
    revision: Number(revisie),
    by,
    ...answered,
  });
  if (isRefusal(outcome)) return refused(encounter, outcome.sentences, attempt);
  return { redirect: ownPath(naar) ?? `${placeOf(asked.place).base(dossier.id)}?gedaan=${type}` };
}

type Attempt = Pick<MovePageProps, 'values' | 'hidden'>;
type Right = Parameters<typeof lookAhead>[2];

/** The page again, with what this answer would do; nothing is made. */
async function look(encounter: Encounter, answered: Right, attempt: Attempt): Promise<Answer> {
  const { database, engine, at, asked } = encounter;
  const told = await database.read((em) => lookAhead({ engine, em, at }, asked, answered));
  return isRefusal(told)
    ? { status: 409, page: page(encounter, { ...attempt, ...atFields(asked, told.sentences) }) }
    : page(encounter, { ...attempt, told });
}

/** Whoever saw an old state now sees the new one, and can choose again. */
async function refused(
  encounter: Encounter,
  sentences: readonly string[],
  attempt: Attempt,
): Promise<Answer> {
  const { database, asked } = encounter;
  const now = await database.read((em) => dossierById(em, asked.dossier.id));
  const hidden = { ...attempt.hidden, revisie: String(now?.revision ?? asked.dossier.revision) };
  return { status: 409, page: page(encounter, { ...attempt, hidden, ...atFields(asked, sentences) }) };
}

const page = (
  { ctx, asked }: Encounter,
  rest: Omit<MovePageProps, 'ctx' | 'asked' | 'blocked'> & { blocked?: readonly string[] },
) => <MovePage ctx={ctx} asked={asked} blocked={[]} {...rest} />;

async function beginning({ database, asked, today }: Encounter): Promise<FieldValues> {
  const { question, dossier } = asked;
  if (!question) return {};
  const settings = await database.read((em) => settingsOf(em, dossier.versionId));
  const { context: memory } = JSON.parse(dossier.snapshot) as { context: Record<string, unknown> };
  return beginningValues(question, { today, settings, memory });
}

/** One attempt has one id, so that a second click hears the outcome of the first. */
function fresh({ dossier }: AskedMove, { naar }: { readonly naar?: unknown }): Record<string, string> {
  const onward = ownPath(naar);
  return { zet: randomUUID(), revisie: String(dossier.revision), ...(onward && { naar: onward }) };
}

const tooOld =
  'Deze pagina is niet helemaal aangekomen. Wat u heeft ingevuld, staat er nog. Druk nog een keer op de knop.';

/** Errors at fields that are on the page; a name that no field has is said above them. */
function parted({ question }: AskedMove, errors: Readonly<Record<string, string>>) {
  const known = new Set(question?.fields.map(({ name }) => name));
  const [here, strange] = [true, false].map((own) =>
    Object.entries(errors).filter(([name]) => known.has(name) === own),
  );
  const refusals = (strange ?? []).map(([name, sentence]) => `‘${name}’: ${sentence}`);
  return { errors: Object.fromEntries(here ?? []) as FieldErrors, refusals };
}

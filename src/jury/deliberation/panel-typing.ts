import type { EntityManager } from 'typeorm';
import { judgingRules } from '../../../workflows/fragments/judging-rules.js';
import { refusal, type Refusal } from '../../../workflows/language.js';
import type { Criterion } from '../../../workflows/settings.js';
import { lockDossier } from '../../engine/dossier.queries.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { typedEuros } from '../../web/format.js';
import { toCents, toText } from '../../web/form/input.js';
import { isWithJury, panelDraftOf, panelOf, standingOf } from '../jury.queries.js';
import { PanelDraft } from '../panel-draft.entity.js';
import { longestReason, reasonName, shortName } from '../scoring/sheet.js';
import type { Posted } from '../visitor.js';

/** What chair or secretary typed about one plan, exactly as typed. */
export type PanelTyped = Pick<PanelDraft, 'amount' | 'reasons' | 'honourable'>;

export function readPanel(body: Posted, criteria: readonly Criterion[]): PanelTyped {
  const reasons = criteria.map(({ key }) => [key, textOf(body[reasonName(key)])]);
  return {
    amount: textOf(body['amount']),
    reasons: Object.fromEntries(reasons) as Record<string, string>,
    honourable: body['honourable'] === 'ja',
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '');

/** The same as the form shows it. */
export const panelValues = ({ amount, reasons, honourable }: PanelTyped): FieldValues => ({
  ...Object.fromEntries(Object.entries(reasons).map(([key, reason]) => [reasonName(key), reason])),
  amount,
  honourable: honourable ? 'ja' : '',
});

/** What still misses before this can be proposed; an amount only when one is proposed. */
export function panelErrors(
  typed: PanelTyped,
  criteria: readonly Criterion[],
  withAmount: boolean,
): FieldErrors {
  const errors: Record<string, string> = {};
  for (const { key, label } of criteria) {
    if (toText(typed.reasons[key]) === undefined)
      errors[reasonName(key)] = `Schrijf waarom de jury dit vindt van ‘${shortName(label)}’.`;
    else if (toText(typed.reasons[key], longestReason) === undefined)
      errors[reasonName(key)] =
        `Maak de reden bij ‘${shortName(label)}’ korter: hoogstens ${longestReason} tekens.`;
  }
  if (withAmount && toCents(typed.amount) === undefined) errors['amount'] = judgingRules.amountNamed.sentence;
  return errors;
}

/** What goes with the move: the amount in cents stands in the log, the reasons reach tables that can be erased. */
export const panelMove = (typed: PanelTyped, withAmount: boolean) => ({
  input: { ...(withAmount && { amount: toCents(typed.amount) }), honourable: typed.honourable },
  texts: Object.fromEntries(
    Object.entries(typed.reasons).flatMap(([key, reason]) => {
      const text = toText(reason);
      return text ? [[reasonName(key), text]] : [];
    }),
  ),
});

/** Keeps what somebody is typing about a plan, right or wrong, for that person alone; or says why not. */
export async function savePanelDraft(
  tx: EntityManager,
  draft: { entryId: string; personId: string; typed: PanelTyped; at: number },
): Promise<Refusal | undefined> {
  const { entryId, personId, typed, at } = draft;
  const dossier = await lockDossier(tx, entryId);
  if (!dossier || !isWithJury(dossier)) return refusal('state', 'De jury bespreekt dit plan niet meer.');
  if ((await standingOf(tx, entryId, personId)) === 'recused')
    return refusal('rule', judgingRules.notRecused.sentence);
  await tx.upsert(PanelDraft, { entryId, personId, ...typed, savedAt: at }, ['entryId', 'personId']);
  return undefined;
}

/** What this person typed last about a plan, else what the jury proposed; nothing at first. */
export async function panelTyped(em: EntityManager, entryId: string, personId: string): Promise<PanelTyped> {
  const draft = await panelDraftOf(em, entryId, personId);
  const panel = await panelOf(em, entryId);
  if (draft && draft.savedAt >= (panel?.at ?? 0)) return draft;
  if (!panel) return { amount: '', reasons: {}, honourable: false };
  const { amount, reasons, honourable } = panel;
  return { amount: amount > 0 ? typedEuros(amount) : '', reasons, honourable };
}

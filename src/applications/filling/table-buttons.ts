import type { Step } from '../../../workflows/form.js';
import type { Raw } from '../../schemes/forms.queries.js';
import { changeRows, readMoneyRows } from '../../web/form/money-rows.js';
import { columnOf, typedRows } from './posted.js';

type Body = Readonly<Record<string, unknown>>;

/** Which button of a step was pressed. */
export type Press =
  | { readonly kind: 'onward' | 'later' | 'addFile' }
  | { readonly kind: 'rows'; readonly action: string }
  | { readonly kind: 'removeFile'; readonly file: string };

/** Reads the button; Enter and anything unknown go on. */
export function pressOf({ actie }: Body): Press {
  if (typeof actie !== 'string') return { kind: 'onward' };
  if (actie === 'later') return { kind: 'later' };
  if (actie === 'bestand-erbij') return { kind: 'addFile' };
  const file = /^bestand-weg-([0-9a-f-]{36})$/.exec(actie)?.[1];
  if (file) return { kind: 'removeFile', file };
  return /-regel-(erbij|weg-\d{1,3})$/.test(actie) ? { kind: 'rows', action: actie } : { kind: 'onward' };
}

/** The table whose button was pressed, as it is after that. */
export function afterPress(body: Body, step: Step, press: Press): Raw {
  const changed = changedTable(body, step, press);
  return changed ? { [changed.key]: changed.typed } : {};
}

/** The table that a button changed: its key, the lines with something in them, and how many lines it shows. */
export function changedTable(body: Body, step: Step, press: Press) {
  if (press.kind !== 'rows') return undefined;
  for (const question of step.questions) {
    if (question.kind !== 'costs' && question.kind !== 'incomes') continue;
    const rows = changeRows(readMoneyRows(body, question.key), question.key, press.action);
    if (rows) return { key: question.key, typed: typedRows(rows, columnOf(question)), lines: rows.length };
  }
  return undefined;
}

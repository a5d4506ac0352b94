import type { ComponentChildren } from 'preact';
import { Alert } from '../web/alert.js';
import { Button, Buttons } from '../web/button.js';
import { Tick } from '../web/form/choice-fields.js';
import type { PageContext } from '../web/site/context.js';
import { euro, fullDate } from '../web/format.js';
import { Form } from '../web/form/form.js';
import { DataTable, type Column } from '../web/table.js';
import { Link, Unseen } from '../web/text.js';
import type { AwardToPay } from './awards.queries.js';
import type { BulkMove } from './paying.js';
import { amountIn } from './payment-words.js';

/** A list of awards of which several can be ticked. */
export interface Choosing {
  readonly ctx: PageContext;
  /** Id of this attempt. */
  readonly moveId: string;
  readonly awards: readonly AwardToPay[];
  readonly error?: string;
}

interface SeveralProps extends Choosing {
  readonly type: BulkMove;
  readonly button: string;
  readonly empty: string;
  readonly columns: readonly Column<AwardToPay>[];
}

/** A list in which several awards are ticked and then moved together. */
export const Several = ({ ctx, type, awards, moveId, error, button, empty, columns }: SeveralProps) => {
  const table = (
    <DataTable
      caption={button}
      hideCaption
      rows={awards}
      empty={empty}
      columns={[choice(error), ...columns]}
    />
  );
  if (!awards.some(({ mayAct }) => mayAct)) return table;
  return (
    <Form ctx={ctx} action="/financien/zetten">
      <input type="hidden" name="zet" value={moveId} />
      <input type="hidden" name="wat" value={type} />
      <Wrong type={type} error={error} />
      {table}
      <Buttons>
        <Button>{`${button}: bekijk eerst wat er gebeurt`}</Button>
      </Buttons>
    </Form>
  );
};

const Wrong = ({ type, error }: { type: string; error?: string }): ComponentChildren =>
  error ? (
    <div id={type} tabIndex={-1}>
      <Alert kind="error">{error}</Alert>
    </div>
  ) : null;

const choice = (error?: string): Column<AwardToPay> => ({
  label: 'Plan',
  cell: (award) =>
    award.mayAct ? (
      <Tick name={`kies_${award.dossier.id}`} label={award.title} checked={!error} />
    ) : (
      award.title
    ),
});

/** Columns that every list of awards is made of. */
export const plan: Column<AwardToPay> = { label: 'Plan', cell: ({ title }) => title };
export const caseNumber: Column<AwardToPay> = {
  label: 'Zaak',
  cell: ({ application }) => application.caseNumber ?? '',
};
export const amount: Column<AwardToPay> = {
  label: 'Bedrag',
  numeric: true,
  cell: (award) => euro(amountIn(award)),
};
export const due: Column<AwardToPay> = {
  label: 'Uiterlijk betalen',
  cell: ({ dueOn }) => (dueOn ? fullDate(dueOn) : ''),
};
export const account: Column<AwardToPay> = {
  label: 'Rekening',
  cell: ({ account: known }) => (known ? `${known.holder}, eindigt op ${known.last4}` : ''),
};
/** The way to the page of an account, for whoever works on it. */
export const door = (label: string): Column<AwardToPay> => ({
  label: 'Naar',
  cell: ({ dossier, title, mayAct }) =>
    mayAct ? (
      <Link href={`/financien/${dossier.id}/rekening`}>
        {label}
        <Unseen> bij {title}</Unseen>
      </Link>
    ) : (
      'alleen bekijken'
    ),
});

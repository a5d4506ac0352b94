import { clockNames } from '../../../workflows/clocks.names.js';
import type { ClockKind, LegalClock } from '../../../workflows/clocks.js';
import { Button } from '../../web/button.js';
import { SelectField } from '../../web/form/choice-fields.js';
import { ClockList } from '../../web/clocks.js';
import type { PageContext } from '../../web/site/context.js';
import { Csrf, Form } from '../../web/form/form.js';
import { Card, Details } from '../../web/layout.js';
import { Paragraph } from '../../web/text.js';
import type { Person } from '../../identity/person.entity.js';
import { clockItem, ownTerms } from '../clock-words.js';

interface ClocksProps {
  readonly clocks: readonly LegalClock[];
  readonly today: string;
  /** Terms of somebody else that staff waits for here. */
  readonly also?: readonly ClockKind[];
}

/** Legal terms by which staff can be late: how they stand, and how their last day was computed. */
export const Clocks = ({ clocks, today, also = [] }: ClocksProps) => {
  const shown = clocks.filter(({ kind }) => ownTerms.includes(kind) || also.includes(kind));
  return (
    <Card id="termijnen" title="Termijnen">
      {shown.length === 0 ? <Paragraph>Er loopt nog geen termijn.</Paragraph> : null}
      <ClockList clocks={shown.map((clock) => clockItem(clock, today))} />
      {clocks.length > 0 ? (
        <Details summary="Zo is het berekend">
          {clocks.map(({ kind, explanation }) => (
            <p class="oek-small" key={kind}>
              <strong>{clockNames[kind]}.</strong> {explanation}
            </p>
          ))}
        </Details>
      ) : null}
    </Card>
  );
};

interface HandlerProps {
  readonly ctx: PageContext;
  /** The page of the dossier. */
  readonly base: `/${string}`;
  readonly handlerId: string | null;
  /** Whoever may handle it. */
  readonly handlers: readonly Person[];
  readonly mayHandle: boolean;
  readonly me: string;
}

/** Who handles this dossier, and for whoever may: somebody else. */
export const Handler = ({ ctx, base, handlerId, handlers, mayHandle, me }: HandlerProps) => {
  const name = handlers.find(({ id }) => id === handlerId)?.name;
  const action = `${base}/behandelaar` as const;
  const canTake = handlerId !== me && handlers.some(({ id }) => id === me);
  return (
    <Card id="behandelaar-kop" title="Behandelaar">
      <Paragraph>{name ?? 'Nog niemand.'}</Paragraph>
      {mayHandle && canTake ? (
        <form method="post" action={action}>
          <Csrf ctx={ctx} action={action} />
          <input type="hidden" name="behandelaar" value={me} />
          <Button look="secondary">Ik behandel deze zaak</Button>
        </form>
      ) : null}
      {mayHandle ? (
        <Details summary="Geef aan een ander">
          <Form ctx={ctx} action={action}>
            <SelectField
              name="behandelaar"
              label="Wie behandelt deze zaak?"
              optional
              options={handlers.map(({ id, name: label }) => ({ value: id, label }))}
              value={handlerId ?? ''}
            />
            <Button look="secondary">Bewaar</Button>
          </Form>
        </Details>
      ) : null}
    </Card>
  );
};

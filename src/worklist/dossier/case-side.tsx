import { clockNames } from '../../../workflows/clocks.names.js';
import type { ClockKind, LegalClock } from '../../../workflows/clocks.js';
import { Button } from '../../web/button.js';
import { SelectField } from '../../web/form/choice-fields.js';
import { ClockList } from '../../web/clocks.js';
import type { PageContext } from '../../web/site/context.js';
import { Csrf, Form } from '../../web/form/form.js';
import { Card, Details } from '../../web/layout.js';
import { Paragraph } from '../../web/text.js';
import type { CaseFile } from './case-file.js';
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
  readonly file: CaseFile;
  readonly mayHandle: boolean;
  readonly me: string;
}

/** Who handles this dossier, and for whoever may: somebody else. */
export const Handler = ({ ctx, file, mayHandle, me }: HandlerProps) => {
  const { application, handlers } = file;
  const name = handlers.find(({ id }) => id === application.handlerId)?.name;
  const action = `/werk/zaken/${application.id}/behandelaar` as const;
  const canTake = application.handlerId !== me && handlers.some(({ id }) => id === me);
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
              value={application.handlerId ?? ''}
            />
            <Button look="secondary">Bewaar</Button>
          </Form>
        </Details>
      ) : null}
    </Card>
  );
};

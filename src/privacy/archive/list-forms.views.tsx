import { Alert } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import { SelectField } from '../../web/form/choice-fields.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form } from '../../web/form/form.js';
import { LongTextField } from '../../web/form/text-fields.js';
import { number } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Paragraph } from '../../web/text.js';
import type { Signers } from './archive-desk.js';
import type { ListNow } from './archive.queries.js';

/** What a list is drawn from. */
export interface ListPageProps {
  readonly ctx: PageContext;
  readonly now: ListNow;
  readonly grantor: string;
  /** Names of who made and who approved it. */
  readonly names: Signers;
  readonly mayKeepBack: boolean;
  readonly mayApprove: boolean;
  readonly errors?: FieldErrors;
  readonly values?: FieldValues;
  readonly refusals?: readonly string[];
}

/** Asks which dossier stays after all, and why. */
export const KeepBack = ({ ctx, now: { list, items }, errors, values }: ListPageProps) => (
  <Card id="bewaren" title="Een zaak toch bewaren">
    <Form ctx={ctx} action={`/werk/archief/${list.id}/bewaren`}>
      <SelectField
        name="zaak"
        label="Welke zaak blijft bewaard?"
        value={String(values?.['zaak'] ?? '')}
        error={errors?.['zaak']}
        options={[
          { value: '', label: 'Kies een zaak' },
          ...items
            .filter(({ keptBecause }) => keptBecause === null)
            .map(({ dossierId, caseNumber }) => ({ value: dossierId, label: caseNumber ?? 'Zonder nummer' })),
        ]}
      />
      <LongTextField
        name="reden"
        label="Waarom blijft deze zaak bewaard?"
        hint="Bijvoorbeeld: er loopt nog een bezwaar. De zaak komt over een jaar weer op een lijst."
        value={String(values?.['reden'] ?? '')}
        error={errors?.['reden']}
        maxLength={500}
      />
      <Buttons>
        <Button look="secondary">Van de lijst halen</Button>
      </Buttons>
    </Form>
  </Card>
);

/** Says what will be gone, and asks whether that is right. */
export const Approve = ({ ctx, now: { list, items } }: ListPageProps) => {
  const count = items.filter(({ keptBecause }) => keptBecause === null).length;
  return (
    <Card id="akkoord" title="Akkoord geven">
      <Alert kind="warning" title="Vernietigen kan niet ongedaan gemaakt worden" level={3}>
        <Paragraph>
          Weg gaan namen, adressen, rekeningnummers, plannen, brieven, bestanden en berichten. Bedragen en
          datums blijven, zonder naam.
        </Paragraph>
      </Alert>
      <Form ctx={ctx} action={`/werk/archief/${list.id}/akkoord`}>
        <Buttons>
          <Button>{`Akkoord: vernietig ${count === 1 ? '1 zaak' : `${number(count)} zaken`}`}</Button>
        </Buttons>
      </Form>
    </Card>
  );
};

import { changeWait } from '../../../workflows/fragments/account-change-rules.js';
import { Button, Buttons } from '../../web/button.js';
import { DescriptionList } from '../../web/description-list.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs, questionOf } from '../../web/form/question.js';
import { moment } from '../../web/format.js';
import { Card, Details } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Paragraph } from '../../web/text.js';
import type { AccountDesk } from './account-desk.js';

interface ChangeProps {
  readonly ctx: PageContext;
  readonly desk: AccountDesk;
  readonly moveId: string;
}

/** Another account that waits: where it came from, who called, and from when it can be confirmed. */
export const ChangeCard = ({ ctx, desk, moveId }: ChangeProps) => {
  const { change } = desk;
  if (!change) return null;
  const { last4, holder, enteredAt, calledAt, calledDigits } = change.row;
  const called =
    calledAt === null
      ? 'Nog niemand belde het bekende nummer'
      : `${change.caller}, ${moment(calledAt)}, op het nummer dat eindigt op ${calledDigits ?? ''}`;
  return (
    <Card id="nieuwe-rekening" title="Nieuwe rekening" accent>
      <Paragraph>
        Wij betalen niets tot er is gebeld, er 48 uur voorbij zijn en een collega heeft bevestigd. Wie belde
        en wie het nummer invulde, bevestigt niet zelf.
      </Paragraph>
      <DescriptionList
        items={[
          { term: 'Op naam van', value: holder },
          { term: 'Rekeningnummer', value: `eindigt op ${last4}` },
          { term: 'Doorgegeven', value: `${moment(enteredAt)}, door ${change.enteredBy}` },
          { term: 'Gebeld', value: called },
          { term: 'Bevestigen kan vanaf', value: moment(enteredAt + changeWait) },
        ]}
      />
      <Refuse ctx={ctx} desk={desk} moveId={moveId} />
    </Card>
  );
};

const Refuse = ({ ctx, desk: { award }, moveId }: ChangeProps) => {
  const question = questionOf('refuseAccountChange');
  if (!award.mayAct || !question) return null;
  return (
    <Details summary="Klopt er iets niet?">
      <Form ctx={ctx} action={`/financien/${award.dossier.id}/zet`}>
        <input type="hidden" name="wat" value="refuseAccountChange" />
        <input type="hidden" name="zet" value={moveId} />
        <FormFields fields={fieldSpecs(question)} values={{}} />
        <Buttons>
          <Button look="secondary">Nieuwe rekening niet overnemen</Button>
        </Buttons>
      </Form>
    </Details>
  );
};

import { ActionList } from '../../web/form/actions.js';
import { Alert } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { DescriptionList } from '../../web/description-list.js';
import { euro, fullDate, ibanGroups, moment } from '../../web/format.js';
import { Form } from '../../web/form/form.js';
import { Card, Columns, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { List, Paragraph } from '../../web/text.js';
import { actionsOf } from './account-actions.js';
import { CheckCard, RejectDetails } from './account-check.views.js';
import { ChangeCard } from './account-change.views.js';
import type { AccountDesk } from './account-desk.js';
import { basisWord } from './basis-words.js';
import { planOf, standOf, sumWords } from '../payment-words.js';

interface AccountPageProps {
  readonly ctx: PageContext;
  readonly desk: AccountDesk;
  readonly moveId: string;
  /** The whole number, once somebody asked for it. */
  readonly iban?: string;
  readonly refusals?: readonly string[];
  /** What was typed in a form that was refused, and what is wrong with it. */
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

/** One account with what the treasurer can do with it now. */
export const AccountPage = ({ ctx, desk, moveId, iban, refusals, values, errors }: AccountPageProps) => {
  const { award } = desk;
  const props = { ctx, desk, moveId };
  return (
    <Page
      ctx={ctx}
      wide
      title={`Rekening voor ${award.title}`}
      breadcrumbs={[{ label: 'Financiën', href: '/financien' }, { label: planOf(award) }]}
      refusals={refusals}
    >
      <PageHead title={`Rekening voor ${award.title}`} sub={award.application.caseNumber ?? ''} />
      <Columns
        first={<ActionList ctx={ctx} actions={actionsOf(desk, moveId)} />}
        aside={<Looks desk={desk} />}
        asideLabel="Wie het hele nummer zag"
      >
        <ChangeCard {...props} />
        <AccountCard ctx={ctx} desk={desk} iban={iban} />
        <CheckCard {...props} values={values} errors={errors} />
        <RejectDetails {...props} />
      </Columns>
    </Page>
  );
};

const AccountCard = ({
  ctx,
  desk: { award, checked },
  iban,
}: Pick<AccountPageProps, 'ctx' | 'desk' | 'iban'>) => (
  <Card id="rekening" title="De rekening">
    <DescriptionList items={[...factsOf(award, iban), ...checked.map(checkFact)]} />
    {award.account && !iban ? <AskNumber ctx={ctx} id={award.dossier.id} /> : null}
    {iban ? <Alert kind="info">Wij hebben opgeschreven dat u dit nummer heeft gezien.</Alert> : null}
  </Card>
);

const factsOf = (award: AccountDesk['award'], iban?: string) => [
  { term: 'Nog te betalen', value: restOf(award) },
  { term: 'Op naam van', value: award.account?.holder ?? 'nog niet bekend' },
  { term: 'Rekeningnummer', value: numberOf(award.account?.last4, iban) },
  { term: 'Hoe ver', value: standOf(award) || 'Wacht op de aanvrager' },
  { term: 'Uiterlijk betalen', value: award.dueOn ? fullDate(award.dueOn) : 'niet bekend' },
];

/** Who checked, and what that rests on: the second person must know. */
const checkFact = ({ term, name, basis, explanation }: AccountDesk['checked'][number]) => ({
  term,
  value: [`${name}. ${basisWord(basis)}.`, explanation].filter(Boolean).join(' '),
});

/** What still has to be paid, with why where that is not what was decided last. */
const restOf = (award: AccountDesk['award']): string =>
  [euro(Math.max(0, award.amount - award.paid)), sumWords(award)].filter(Boolean).join('. ');

const AskNumber = ({ ctx, id }: { ctx: PageContext; id: string }) => (
  <Form ctx={ctx} action={`/financien/${id}/rekening`}>
    <Paragraph look="small">
      U heeft het hele nummer nodig om het bij de bank te controleren. Wij schrijven op dat u het heeft
      gezien.
    </Paragraph>
    <Buttons>
      <Button look="secondary">Toon het hele nummer</Button>
    </Buttons>
  </Form>
);

const numberOf = (last4: string | undefined, iban: string | undefined) => {
  if (iban) return <strong>{ibanGroups(iban)}</strong>;
  return last4 ? `eindigt op ${last4}` : 'nog niet bekend';
};

const Looks = ({ desk: { looks } }: { desk: AccountDesk }) => (
  <Card id="gezien" title="Wie zag het hele nummer?">
    {looks.length === 0 ? (
      <Paragraph>Nog niemand.</Paragraph>
    ) : (
      <List
        items={looks.map(
          ({ name, at, purpose }) =>
            `${name}, ${moment(at)}${purpose === 'list' ? ' (in de betaallijst)' : ''}`,
        )}
      />
    )}
  </Card>
);

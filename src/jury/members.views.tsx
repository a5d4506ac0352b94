import type { Round } from '../rounds/round.entity.js';
import { Alert } from '../web/alert.js';
import { Button, Buttons } from '../web/button.js';
import { Choices } from '../web/form/choice-fields.js';
import type { PageContext } from '../web/site/context.js';
import {
  allValues,
  oneValue,
  type FieldErrors,
  type FieldOption,
  type FieldValues,
} from '../web/form/fields.js';
import { Csrf, Form } from '../web/form/form.js';
import { Card, PageHead } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { DataTable } from '../web/table.js';
import { Paragraph, Unseen } from '../web/text.js';
import { TextField } from '../web/form/text-fields.js';
import type { Member } from './members.js';
import { juryTitles } from './titles.js';

export interface MembersProps {
  readonly ctx: PageContext;
  readonly round: Round;
  readonly members: readonly Member[];
  /** Why nobody can join or leave any more. */
  readonly fixed?: string;
  readonly done?: string;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** The jury of a round: who is in it, and asking somebody to join. */
export const MembersPage = (props: MembersProps) => {
  const { ctx, round, members, fixed, done, errors, refusals = [] } = props;
  return (
    <Page
      ctx={ctx}
      title={`Jury van ${round.name}`}
      breadcrumbs={[
        { label: 'Rondes', href: '/werk/rondes' },
        { label: round.name, href: `/werk/rondes/${round.id}` },
        { label: 'Jury' },
      ]}
      errors={errors}
      refusals={refusals}
    >
      <PageHead title={`Jury van ${round.name}`} />
      {done ? <Alert kind="ok" title={done} live /> : null}
      <div class="oek-stack">
        <DataTable
          caption="Leden"
          columns={[
            { label: 'Naam', cell: ({ name, email }) => name || email, rowHeader: true },
            { label: 'Rol', cell: ({ role }) => juryTitles[role] },
            { label: 'E-mail', cell: ({ email }) => email ?? 'Geen e-mailadres' },
            { label: 'Plannen beoordeeld', numeric: true, cell: ({ handedIn }) => handedIn },
            ...(fixed
              ? []
              : [{ label: 'Uit de jury', cell: (member: Member) => <Leave {...{ ctx, round, member }} /> }]),
          ]}
          rows={members}
          empty="Er zit nog niemand in deze jury."
        />
        {fixed ? <Paragraph>{fixed}</Paragraph> : <InviteCard {...props} />}
      </div>
    </Page>
  );
};

const Leave = ({ ctx, round, member }: { ctx: PageContext; round: Round; member: Member }) => {
  const action = `/werk/rondes/${round.id}/jury/eruit` as const;
  return (
    <form method="post" action={action}>
      <Csrf ctx={ctx} action={action} />
      <input type="hidden" name="persoon" value={member.personId} />
      <input type="hidden" name="role" value={member.role} />
      <Button look="subtle">
        Haal uit de jury<Unseen>: {member.name || member.email}</Unseen>
      </Button>
    </form>
  );
};

const InviteCard = ({ ctx, round, values = {}, errors = {} }: MembersProps) => (
  <Card id="uitnodigen" title="Iemand in de jury vragen">
    <Paragraph>
      Wie na het bekendmaken van de spelregels in de jury komt, krijgt meteen een e-mail. De anderen krijgen
      die op dat moment. Haalt u iemand uit de jury? Dan tellen beoordelingen van die persoon niet meer mee.
    </Paragraph>
    <Form ctx={ctx} action={`/werk/rondes/${round.id}/jury`}>
      <TextField
        name="name"
        label="Naam"
        value={oneValue(values, 'name')}
        error={errors['name']}
        maxLength={100}
        literal
      />
      <TextField
        name="email"
        label="E-mailadres"
        type="email"
        value={oneValue(values, 'email')}
        error={errors['email']}
        literal
      />
      <Choices
        name="role"
        label="Rol in de jury"
        options={roles}
        chosen={allValues(values, 'role')}
        error={errors['role']}
      />
      <Buttons>
        <Button>In de jury vragen</Button>
      </Buttons>
    </Form>
  </Card>
);

const roles: readonly FieldOption[] = [
  { value: 'juror', label: juryTitles.juror, hint: 'Beoordeelt plannen.' },
  {
    value: 'juryChair',
    label: juryTitles.juryChair,
    hint: 'Beoordeelt plannen, leidt het beraad en ondertekent.',
  },
  {
    value: 'jurySecretary',
    label: juryTitles.jurySecretary,
    hint: 'Schrijft op en ondertekent, geeft geen punten.',
  },
];

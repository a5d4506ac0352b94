import { roleNames } from '../identity/role-names.js';
import { Alert } from '../web/alert.js';
import { Button } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import { Form } from '../web/form/form.js';
import { Card } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { DataTable } from '../web/table.js';
import { Heading, Link, Paragraph, Unseen } from '../web/text.js';
import { jury, residents, staff, type DemoPerson } from './people.js';

/** Everybody of the demo, with one button each. */
export const PeoplePage = ({ ctx }: { ctx: PageContext }) => (
  <Page ctx={ctx} title="Ga verder als een proefpersoon">
    <div class="oek-stack">
      <Heading level={1}>Ga verder als een proefpersoon</Heading>
      <Paragraph look="lead">
        Deze mensen bestaan niet. Kies er een, en bekijk wat die persoon ziet en kan doen.
      </Paragraph>
      <Alert kind="info" title="Wilt u meelezen?">
        <Paragraph>
          Alle e-mail van de proefomgeving, ook de inloglinks, ligt in het{' '}
          <Link href="/postvak">postvak</Link>.
        </Paragraph>
      </Alert>
      <Group ctx={ctx} title="Inwoners" people={residents} />
      <Group ctx={ctx} title="Gemeente" people={staff} />
      <Group ctx={ctx} title="Jury" people={jury} />
    </div>
  </Page>
);

const Group = ({
  ctx,
  title,
  people,
}: {
  ctx: PageContext;
  title: string;
  people: readonly DemoPerson[];
}) => (
  <Card id={title.toLowerCase()} title={title}>
    <Form ctx={ctx} action="/proef" id={`als-${title.toLowerCase()}`}>
      <DataTable
        caption={`${title} van de proefomgeving`}
        hideCaption
        rows={people}
        columns={[
          { label: 'Wie', cell: ({ name }) => name },
          { label: 'Rol', cell: ({ role }) => roleNames[role] },
          { label: 'Over', cell: ({ about }) => about },
          { label: 'Ga verder', cell: goOn },
        ]}
      />
    </Form>
  </Card>
);

const goOn = ({ key, name }: DemoPerson) => (
  <Button look="secondary" name="als" value={key}>
    Ga verder<Unseen> als {name}</Unseen>
  </Button>
);

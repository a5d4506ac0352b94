import { roleNames } from '../identity/role-names.js';
import { Alert } from '../web/alert.js';
import { Button } from '../web/button.js';
import type { PageContext } from '../web/context.js';
import { Form } from '../web/form.js';
import { Page } from '../web/page.js';
import { Heading, Paragraph, Unseen } from '../web/text.js';
import { applicants, jury, staff, type DemoPerson } from './people.js';

/** Everybody of the demo, with one button each. */
export const PeoplePage = ({ ctx }: { ctx: PageContext }) => (
  <Page ctx={ctx} title="Ga verder als een proefpersoon" wide>
    <Heading level={1}>Ga verder als een proefpersoon</Heading>
    <Alert kind="info">
      <Paragraph>
        Deze mensen bestaan niet. Kies er een, en bekijk wat die persoon ziet en kan. Hun e-mail leest u in
        het{' '}
        <a class="nl-link" href="/postvak">
          postvak
        </a>
        .
      </Paragraph>
    </Alert>
    <Group ctx={ctx} title="Gemeente" people={staff} />
    <Group ctx={ctx} title="Jury" people={jury} />
    <Group ctx={ctx} title="Inwoners" people={applicants.filter(({ email }) => email !== null)} />
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
  <section>
    <Heading level={2}>{title}</Heading>
    <Form ctx={ctx} action="/proef" id={`als-${title.toLowerCase()}`}>
      <ul class="oek-people">
        {people.map((person) => (
          <li key={person.key}>
            <div>
              <strong>{person.name}</strong>
              <span class="oek-people__role">{roleNames[person.role]}</span>
              <Paragraph look="small">{person.about}</Paragraph>
            </div>
            <Button name="als" value={person.key}>
              Ga verder<Unseen> als {person.name}</Unseen>
            </Button>
          </li>
        ))}
      </ul>
    </Form>
  </section>
);

import { Alert } from '../web/alert.js';
import { Button, ButtonLink, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import { Form, FormFields } from '../web/form/form.js';
import { Card, PageHead, Reading } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { fieldSpecs } from '../web/form/question.js';
import { Link, List, Paragraph } from '../web/text.js';
import type { AskedMove } from './asked-move.js';
import type { Told } from './foresight-words.js';
import { placeOf } from './places.js';

/** Everything the page of a move shows. */
export interface MovePageProps {
  readonly ctx: PageContext;
  readonly asked: AskedMove;
  /** What stands in the way, whatever is filled in; then there is no form. */
  readonly blocked: readonly string[];
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
  /** What the move will do with these values; nothing as long as that cannot be said. */
  readonly told?: Told;
  /** Fields that travel along: the id of this attempt, the revision that was seen, where to go on. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** The page on which a move is made: its question, what exactly will happen, and one button. */
export const MovePage = ({ ctx, asked, blocked, refusals, errors, ...rest }: MovePageProps) => {
  const { base, crumbs } = placeOf(asked.place);
  const { dossier, spec, title, sub } = asked;
  return (
    <Page
      ctx={ctx}
      title={`${spec.button}: ${title}`}
      breadcrumbs={[...crumbs(dossier.id, title), { label: spec.button }]}
      refusals={refusals}
      errors={errors}
    >
      <PageHead title={spec.button} sub={sub ? `${title} · ${sub}` : title} />
      <Reading>
        {spec.help ? <Paragraph look="lead">{spec.help}</Paragraph> : null}
        {blocked.length > 0 ? (
          <Blocked reasons={blocked} back={base(dossier.id)} />
        ) : (
          <MoveForm ctx={ctx} asked={asked} errors={errors} {...rest} />
        )}
      </Reading>
    </Page>
  );
};

const Blocked = ({ reasons, back }: { reasons: readonly string[]; back: `/${string}` }) => (
  <>
    <Alert kind="warning" title="Dit kan nu niet">
      <List items={reasons} />
    </Alert>
    <Buttons>
      <ButtonLink href={back}>Terug</ButtonLink>
    </Buttons>
  </>
);

type MoveFormProps = Omit<MovePageProps, 'blocked' | 'refusals'>;

const MoveForm = ({ ctx, asked, values, errors, told, hidden }: MoveFormProps) => {
  const { place, dossier, type, spec, by, question, lists } = asked;
  const { base } = placeOf(place);
  return (
    <Form ctx={ctx} action={`${base(dossier.id)}/zet/${type}`}>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {question ? (
        <FormFields fields={fieldSpecs(question, lists, by.role)} values={values} errors={errors} />
      ) : null}
      {told || question ? <Consequences told={told} /> : null}
      {spec.final ? <Paragraph>U kunt dit niet terugdraaien.</Paragraph> : null}
      <Buttons>
        <Button>{spec.button}</Button>
        {question ? (
          <Button look="secondary" name="doen" value="bekijken">
            Bekijk wat er gebeurt
          </Button>
        ) : null}
        <Link href={base(dossier.id)}>Terug zonder iets te doen</Link>
      </Buttons>
    </Form>
  );
};

const Consequences = ({ told }: { told?: Told }) => (
  <Card id="gevolgen" title="Wat er dan gebeurt">
    {told ? (
      <List items={told.sentences} />
    ) : (
      <Paragraph>
        Vul de vragen in en kies ‘Bekijk wat er gebeurt’. Dan ziet u hier wie bericht krijgt en wat er
        verandert.
      </Paragraph>
    )}
    {told?.along.length ? (
      <>
        <h3 class="nl-heading nl-heading--level-4">Bij de plannen van deze ronde</h3>
        <List items={told.along} />
      </>
    ) : null}
    {told?.later.length ? (
      <>
        <h3 class="nl-heading nl-heading--level-4">En daarna vanzelf</h3>
        <List items={told.later} />
      </>
    ) : null}
  </Card>
);

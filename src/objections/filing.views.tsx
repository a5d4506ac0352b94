import { Alert } from '../web/alert.js';
import { Button, Buttons } from '../web/button.js';
import { fieldSpecs, type QuestionOfMove } from '../web/form/question.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import { Form, FormFields } from '../web/form/form.js';
import { fullDate } from '../web/format.js';
import { PageHead, Reading } from '../web/layout.js';
import type { PageContext } from '../web/site/context.js';
import { Page } from '../web/site/page.js';
import { Link, Paragraph } from '../web/text.js';
import { listsOf, type Contestable } from './filing-desk.js';

/** From which side an objection is filed: by whoever makes it, or at work for somebody who wrote a letter. */
export interface FileSide {
  readonly question: QuestionOfMove;
  readonly role: 'applicant' | 'staff';
  /** The page of the application on this side. */
  readonly base: (id: string) => `/${string}`;
  /** The page of the objection on this side. */
  readonly objection: (id: string) => `/${string}`;
}

interface View {
  readonly ctx: PageContext;
  readonly found: Contestable;
  readonly side: FileSide;
  readonly moveId: string;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** A short form: against what, why, and who. What cannot be seen to matter now is not asked. */
export const FilePage = ({ ctx, found, side, moveId, values, errors, refusals }: View) => {
  const { application } = found;
  const isOwn = side.role === 'applicant';
  const title = isOwn ? 'Bezwaar maken' : 'Bezwaar op papier invoeren';
  const base = side.base(application.id);
  return (
    <Page
      ctx={ctx}
      title={title}
      breadcrumbs={[
        isOwn ? { label: 'Mijn aanvragen', href: '/mijn' } : { label: 'Werklijst', href: '/werk' },
        { label: application.title, href: base },
        { label: title },
      ]}
      errors={errors}
      refusals={refusals}
    >
      <Reading>
        <PageHead
          title={isOwn ? 'Bent u het niet eens met ons besluit?' : title}
          sub={[application.title, application.caseNumber].filter(Boolean).join(' · ')}
        />
        <Term found={found} isOwn={isOwn} />
        <Form ctx={ctx} action={`${base}/bezwaar`}>
          <input type="hidden" name="zet" value={moveId} />
          <FormFields
            fields={fieldSpecs(side.question, listsOf(found)).filter(({ name }) =>
              isAsked(name, found, isOwn),
            )}
            values={values}
            errors={errors}
          />
          <Hidden found={found} values={values} isOwn={isOwn} />
          <Buttons>
            <Button>{isOwn ? 'Verstuur uw bezwaar' : 'Leg dit bezwaar vast'}</Button>
            <Link href={base}>Terug zonder iets te doen</Link>
          </Buttons>
        </Form>
      </Reading>
    </Page>
  );
};

/** Whoever can choose from one thing only need not choose, and whoever is in time need not explain. */
function isAsked(name: string, { decisions, ...found }: Contestable, isOwn: boolean): boolean {
  if (name === 'decisions') return decisions.length > 1;
  if (name === 'others') return found.others.length > 0;
  return name !== 'lateReason' || !isOwn || isOver({ decisions, ...found });
}

const Hidden = ({ found, values, isOwn }: { found: Contestable; values: FieldValues; isOwn: boolean }) =>
  isAsked('decisions', found, isOwn) ? null : (
    <input type="hidden" name="decisions" value={[values['decisions']].flat()[0] ?? found.decisions[0]?.id} />
  );

const lastDay = ({ decisions }: Contestable): string => decisions.at(-1)?.objectionEndsOn ?? '';
const isOver = (found: Contestable): boolean => lastDay(found) < found.today;

const Term = ({ found, isOwn }: { found: Contestable; isOwn: boolean }) => {
  const last = fullDate(lastDay(found));
  if (!isOwn) return <Paragraph>De laatste dag om bezwaar te maken is {last}.</Paragraph>;
  return isOver(found) ? (
    <Alert kind="warning" title={`De laatste dag was ${last}`}>
      <Paragraph>
        U kunt nog bezwaar maken, maar leg dan uit waarom het later is. Had u een goede reden? Dan kijken wij
        gewoon naar uw bezwaar. Had u die niet, dan kan dat niet.
      </Paragraph>
    </Alert>
  ) : (
    <Paragraph look="lead">
      U kunt bezwaar maken tot en met {last}. Dat kost niets. Ons besluit blijft gelden zolang wij naar uw
      bezwaar kijken. <Link href="/bezwaar">Zo werkt een bezwaar</Link>
    </Paragraph>
  );
};

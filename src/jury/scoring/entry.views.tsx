import { Alert } from '../../web/alert.js';
import type { PageContext } from '../../web/site/context.js';
import type { FieldErrors } from '../../web/form/fields.js';
import { moment } from '../../web/format.js';
import { Details, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { Heading, Link, Paragraph } from '../../web/text.js';
import { InvolvementForm } from './declare.views.js';
import type { OpenEntry, PlanToRead } from './entry.js';
import { PlanText } from './plan.views.js';
import { ScoreForm, ScoresGiven } from './score-form.views.js';
import type { Sheet } from './sheet.js';

export interface EntryProps {
  readonly ctx: PageContext;
  readonly entry: OpenEntry;
  readonly plan: PlanToRead;
  /** What stands in the form when it is not what is stored. */
  readonly typed?: Sheet;
  /** Why this juror cannot hand in now, as sentences. */
  readonly blocked: readonly string[];
  /** The draft was saved by a button just now. */
  readonly justSaved?: boolean;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** A plan beside the scores of one juror; on a phone below each other. */
export const EntryPage = (props: EntryProps) => {
  const { ctx, entry, plan, errors, refusals = [], justSaved } = props;
  const { application, round, village } = entry;
  const path = `/jury/${application.id}` as const;
  return (
    <Page
      ctx={ctx}
      title={application.title}
      wide
      breadcrumbs={[{ label: 'Jury', href: '/jury' }, { label: application.title }]}
      errors={errors}
      refusals={refusals}
    >
      <PageHead
        title={application.title}
        sub={[application.groupName, village, round.name].filter(Boolean).join(' · ')}
      />
      {justSaved ? (
        <Alert kind="ok" title="Uw concept is bewaard" live>
          <Paragraph>
            U kunt verdergaan of stoppen. <Link href="/jury">Terug naar mijn plannen</Link>
          </Paragraph>
        </Alert>
      ) : null}
      <p class="nl-paragraph oek-beside__jump">
        <Link href="#beoordeling">Naar uw beoordeling</Link>
      </p>
      <div class="oek-beside">
        <section class="oek-beside__plan" tabIndex={0} aria-label="Het plan">
          <PlanText plan={plan} files={`${path}/bestand`} />
        </section>
        <section class="oek-card oek-card--accent" aria-labelledby="beoordeling">
          <Heading level={2} id="beoordeling">
            Uw beoordeling
          </Heading>
          <Judgement {...props} />
          <Details summary="Bent u toch betrokken bij dit plan?">
            <Paragraph>
              Dan tellen uw punten voor dit plan niet mee en ziet u er niets meer van. Dat kunt u zelf niet
              terugdraaien.
            </Paragraph>
            <InvolvementForm ctx={ctx} path={path} late />
          </Details>
        </section>
      </div>
    </Page>
  );
};

function Judgement({ ctx, entry, typed, blocked, errors }: EntryProps) {
  const { sheet, settings } = entry;
  if (sheet?.handedInAt)
    return (
      <>
        <Paragraph>
          Ingeleverd op {moment(sheet.handedInAt)}. Wat anderen vinden, hoort u als de jury klaar is.
        </Paragraph>
        <ScoresGiven sheet={sheet} criteria={settings.criteria} />
      </>
    );
  if (blocked.length > 0)
    return (
      <>
        <Alert kind="warning" title="U kunt nu geen punten geven">
          {blocked.map((sentence) => (
            <Paragraph key={sentence}>{sentence}</Paragraph>
          ))}
        </Alert>
        {sheet ? <ScoresGiven sheet={sheet} criteria={settings.criteria} /> : null}
      </>
    );
  return <ScoreForm ctx={ctx} entry={entry} typed={typed} errors={errors} />;
}

import { Alert } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { fullDate, moment } from '../../web/format.js';
import { PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { telephone } from '../../web/site/page-frame.js';
import { Heading, Link, Paragraph } from '../../web/text.js';
import { Timeline } from '../../web/timeline.js';
import type { Opened } from './opened.js';
import { whatComes } from './what-comes.js';

interface View {
  readonly ctx: PageContext;
  readonly form: Opened;
  /** Last local date of the decision term, once it runs. */
  readonly decisionDueOn?: string;
  /** Whether it was a supplement that came in. */
  readonly supplement?: boolean;
}

/** What happens now that it is sent: the number, the dates, a copy, and who to call. */
export function ReceivedPage({ ctx, form, decisionDueOn, supplement }: View) {
  const { application } = form;
  const own = !form.forAnother;
  const what = supplement ? 'aanvulling' : 'aanvraag';
  const title = own ? `Uw ${what} is binnen` : `De ${what} is ingevoerd`;
  return (
    <Page ctx={ctx} title={title}>
      <Reading>
        <PageHead title={title} sub={application.title} />
        <Alert kind="ok" title={`Het zaaknummer is ${application.caseNumber ?? ''}`} live>
          <Paragraph>{cameIn(form, supplement)}</Paragraph>
        </Alert>
        <Heading level={2}>Wat gebeurt er nu?</Heading>
        <Timeline items={whatComes(form, decisionDueOn)} />
        <Heading level={2}>{own ? 'Uw kopie' : 'Kopie'}</Heading>
        <Paragraph>
          <Link href={`/aanvragen/${application.id}/kopie.pdf`} download>
            Bewaar alles wat is ingevuld als PDF
          </Link>
        </Paragraph>
        {own ? <Questions ctx={ctx} /> : null}
        <Buttons>
          <ButtonLink href={overviewOf(form)}>{own ? 'Naar uw aanvraag' : 'Naar de zaak'}</ButtonLink>
        </Buttons>
      </Reading>
    </Page>
  );
}

function cameIn({ application, forAnother }: Opened, supplement?: boolean): string {
  if (forAnother)
    return `Ontvangen op ${fullDate(application.receivedOn ?? '')}. Heeft de aanvrager geen e-mailadres, stuur de bevestiging dan met de post.`;
  const what = supplement
    ? 'Wij hebben uw aanvulling bij uw aanvraag gedaan.'
    : `Wij ontvingen uw aanvraag op ${moment(application.submittedAt ?? 0)}.`;
  return `${what} U krijgt hierover ook een bericht.`;
}

const Questions = ({ ctx }: Pick<View, 'ctx'>) => (
  <>
    <Heading level={2}>Vragen?</Heading>
    <Paragraph>
      Bel <Link href={telephone(ctx.help.phone)}>{ctx.help.phone}</Link>, {ctx.help.hours}. Noem uw
      zaaknummer.
    </Paragraph>
  </>
);

/** Where somebody follows this application from here. */
export const overviewOf = ({ application, forAnother }: Opened): `/${string}` =>
  forAnother ? `/werk/zaken/${application.id}` : `/mijn/${application.id}`;

/** That a draft is safe, and how to go on with it somewhere else. */
export const KeptPage = ({ ctx, form }: View) => (
  <Page ctx={ctx} title="Uw concept is bewaard">
    <Reading>
      <PageHead title="Uw concept is bewaard" sub={form.application.title} />
      <Paragraph look="lead">
        Alles wat u heeft ingevuld, is opgeslagen op {moment(form.savedAt)}. U kunt deze pagina sluiten.
      </Paragraph>
      <Heading level={2}>Later verder</Heading>
      <Paragraph>
        Dat kan op elke telefoon of computer. Ga naar <Link href="/mijn">Mijn aanvragen</Link>
        {ctx.person ? ' en log in met hetzelfde e-mailadres' : ''}.
      </Paragraph>
      {form.forAnother ? null : (
        <Paragraph>
          Wilt u met meer mensen aan dit plan werken?{' '}
          <Link href={`/aanvragen/${form.application.id}/samen`}>Laat iemand meeschrijven</Link>.
        </Paragraph>
      )}
      <Deadline form={form} />
      <Buttons>
        <ButtonLink href={`/aanvragen/${form.application.id}/controleren`}>Nu verdergaan</ButtonLink>
        <ButtonLink look="secondary" href={`/aanvragen/${form.application.id}/kopie.pdf`}>
          Concept als PDF
        </ButtonLink>
      </Buttons>
    </Reading>
  </Page>
);

const Deadline = ({ form }: { form: Opened }) => {
  if (form.remedy)
    return <Paragraph>U kunt aanvullen tot en met {fullDate(form.remedy.deadlineOn)}.</Paragraph>;
  if (form.closed) return null;
  return (
    <Paragraph>
      Verstuur uw plan vóór {moment(form.round.closesAt)}. Daarna kan het niet meer meedoen.
    </Paragraph>
  );
};

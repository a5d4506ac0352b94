import { Alert } from '../../web/alert.js';
import { Button, ButtonLink, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { Form } from '../../web/form/form.js';
import { lowerFirst, moment } from '../../web/format.js';
import { PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { TextField } from '../../web/form/text-fields.js';
import { Heading, Link, List, Paragraph } from '../../web/text.js';
import type { Beginning } from './beginning.js';

interface View {
  readonly ctx: PageContext;
  readonly start: Beginning;
  readonly moveId: string;
  readonly refusals?: readonly string[];
}

/** Before the first question: what it takes, until when, and an e-mail address so that nothing gets lost. */
export const BeginPage = ({ ctx, start, moveId, refusals }: View) => (
  <Page
    ctx={ctx}
    title={`Begin uw plan voor ${start.schemeName}`}
    breadcrumbs={[
      { label: 'Regelingen', href: '/regelingen' },
      { label: start.schemeName, href: `/regelingen/${start.slug}` },
      { label: 'Begin uw plan' },
    ]}
    refusals={refusals}
  >
    <Reading>
      <PageHead title={`Begin uw plan voor ${start.schemeName}`} sub={start.round?.name} />
      {start.round ? (
        <Open {...{ ctx, start, moveId }} closesAt={start.round.closesAt} />
      ) : (
        <Closed start={start} />
      )}
    </Reading>
  </Page>
);

const Open = ({ ctx, start, moveId, closesAt }: View & { closesAt: number }) => (
  <>
    <Paragraph look="lead">
      Invullen duurt {lowerFirst(start.takes)} U kunt insturen tot {moment(closesAt)}.
    </Paragraph>
    <Heading level={2}>Dit vragen wij</Heading>
    <List items={start.steps} ordered />
    <Heading level={2}>Handig om bij de hand te hebben</Heading>
    <List
      items={[
        'Wat het ongeveer kost, en welk geld u al hebt.',
        'Welke vereniging of stichting het geld kan ontvangen.',
        'Een foto of tekening, als u die hebt.',
      ]}
    />
    {start.draftId ? (
      <Continue {...{ ctx, start, moveId }} />
    ) : ctx.person ? (
      <StartNow {...{ ctx, start, moveId }} />
    ) : (
      <StartByMail ctx={ctx} start={start} />
    )}
  </>
);

const Continue = ({ ctx, start, moveId }: View) => (
  <>
    <Alert kind="info" title="U bent al begonnen">
      <Paragraph>Wij hebben uw concept bewaard. U kunt verder waar u was.</Paragraph>
    </Alert>
    <Buttons>
      <ButtonLink href={`/aanvragen/${start.draftId ?? ''}`}>Verder met uw plan</ButtonLink>
    </Buttons>
    <Form ctx={ctx} action={`/regelingen/${start.slug}/begin`}>
      <input type="hidden" name="zet" value={moveId} />
      <Buttons>
        <Button look="subtle" name="nieuw" value="ja">
          Een ander plan beginnen
        </Button>
      </Buttons>
    </Form>
  </>
);

const StartNow = ({ ctx, start, moveId }: View) => (
  <Form ctx={ctx} action={`/regelingen/${start.slug}/begin`}>
    <input type="hidden" name="zet" value={moveId} />
    <Buttons>
      <Button>Plan beginnen</Button>
    </Buttons>
  </Form>
);

/** The way in is sent to this address; whoever follows it comes back here, signed in. */
const StartByMail = ({ ctx, start }: Pick<View, 'ctx' | 'start'>) => (
  <>
    <Heading level={2}>Uw e-mailadres</Heading>
    <Form ctx={ctx} action="/inloggen">
      <input type="hidden" name="naar" value={`/regelingen/${start.slug}/begin`} />
      <TextField
        name="email"
        label="Wat is uw e-mailadres?"
        hint="Wij sturen u een link. Daarmee kunt u later ook op een ander toestel verder. U heeft geen wachtwoord nodig."
        type="email"
        autocomplete="email"
        literal
      />
      <Buttons>
        <Button>Stuur mij een link</Button>
      </Buttons>
    </Form>
    <Paragraph look="small">
      Heeft u geen e-mailadres? Bel ons dan: wij vullen het formulier samen met u in. Of{' '}
      <Link href={`/regelingen/${start.slug}`}>lees eerst meer over {start.schemeName}</Link>.
    </Paragraph>
  </>
);

const Closed = ({ start }: { start: Beginning }) => (
  <>
    <Alert kind="warning" title="U kunt nu geen plan insturen">
      <Paragraph>
        {start.nextOpensAt
          ? `De volgende ronde opent op ${moment(start.nextOpensAt)}.`
          : 'Er is nu geen ronde open.'}
      </Paragraph>
    </Alert>
    <Buttons>
      <ButtonLink href={`/regelingen/${start.slug}`}>Meer over {start.schemeName}</ButtonLink>
    </Buttons>
  </>
);

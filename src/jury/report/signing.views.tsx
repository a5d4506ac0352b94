import { randomUUID } from 'node:crypto';
import type { MoveOption } from '../../engine/options.js';
import { roleNames } from '../../identity/role-names.js';
import type { RoundNow } from '../../rounds/rounds.queries.js';
import { Alert } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { Form } from '../../web/form/form.js';
import { Card, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { Link, Paragraph } from '../../web/text.js';
import type { Preview } from './report-preview.js';
import { ReportText } from './report.views.js';

interface SigningProps {
  readonly ctx: PageContext;
  readonly now: RoundNow;
  readonly preview: Preview;
  /** The move as this person may make it, or nothing when this round is past it. */
  readonly sign?: MoveOption;
  readonly refusals: readonly string[];
}

/** The whole report to read, what signing does, and the button; asked on a page of its own because it cannot be undone. */
export const SigningPage = ({ ctx, now, preview, sign, refusals }: SigningProps) => {
  const { round } = now;
  return (
    <Page
      ctx={ctx}
      title={`Juryadvies ${round.name}`}
      wide
      breadcrumbs={[
        { label: 'Jury', href: '/jury' },
        { label: `Juryberaad ${round.name}`, href: `/jury/beraad/${round.id}` },
        { label: 'Juryadvies' },
      ]}
      refusals={refusals}
    >
      <PageHead title={`Juryadvies ${round.name}`} sub="Lees het advies helemaal voordat u ondertekent." />
      <div class="oek-stack">
        <ReportText preview={preview} />
        <Sign {...{ ctx, now, preview, sign }} />
      </div>
    </Page>
  );
};

const Sign = ({ ctx, now, preview, sign }: Omit<SigningProps, 'refusals'>) => (
  <Card id="ondertekenen" title="Ondertekenen" accent>
    <Signatures preview={preview} />
    {sign ? <SignForm {...{ ctx, now, preview, sign }} /> : null}
    {preview.hidden.size === 0 ? (
      <Paragraph>
        <Link href={`/jury/beraad/${now.round.id}/rapport.pdf`} download>
          {preview.final ? 'Het rapport (PDF)' : 'Dit concept als PDF'}
        </Link>
      </Paragraph>
    ) : (
      <Paragraph>
        Omdat u bij een plan betrokken bent, kunt u het hele rapport pas lezen na de uitslag.
      </Paragraph>
    )}
    <Paragraph look="small">
      Kenmerk van deze tekst: <code class="oek-code">{preview.hash}</code>
    </Paragraph>
  </Card>
);

const Signatures = ({ preview: { signatures, final } }: { preview: Preview }) => (
  <>
    {signatures.map(({ role, name }) => (
      <Paragraph key={role}>
        Ondertekend door {name}, {roleNames[role as keyof typeof roleNames]}.
      </Paragraph>
    ))}
    {final ? <Paragraph>Het advies ligt vast en kan niet meer veranderen.</Paragraph> : null}
  </>
);

function SignForm({ ctx, now, preview, sign }: Required<Omit<SigningProps, 'refusals'>>) {
  if (sign.reasons.length > 0)
    return (
      <Alert kind="warning" title="U kunt nog niet ondertekenen">
        {sign.reasons.map((reason) => (
          <Paragraph key={reason}>{reason}</Paragraph>
        ))}
      </Alert>
    );
  return (
    <>
      <Paragraph>
        U ondertekent als {roleNames[sign.role]}.{' '}
        {preview.signatures.length === 0
          ? 'Daarna kan niemand de voorstellen nog wijzigen, tenzij u of de ander de handtekening terugneemt. De ander tekent ook.'
          : 'Dit is de tweede handtekening: daarna ligt het advies vast en gaat het naar de gemeente.'}
      </Paragraph>
      <Form ctx={ctx} action={`/jury/beraad/${now.round.id}/ondertekenen`}>
        <input type="hidden" name="zet" value={randomUUID()} />
        <input type="hidden" name="revisie" value={String(now.dossier.revision)} />
        <Buttons>
          <Button>Juryadvies ondertekenen</Button>
        </Buttons>
      </Form>
    </>
  );
}

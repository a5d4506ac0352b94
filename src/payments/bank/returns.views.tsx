import { Alert } from '../../web/alert.js';
import { Button, ButtonLink, Buttons } from '../../web/button.js';
import { Form } from '../../web/form/form.js';
import { LongTextField } from '../../web/form/text-fields.js';
import { euro } from '../../web/format.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable } from '../../web/table.js';
import { Link, Paragraph } from '../../web/text.js';
import { returnReason } from './return-codes.js';
import type { Checked } from './returns.js';

interface ReturnsProps {
  readonly ctx: PageContext;
  readonly pasted: string;
  readonly checked: readonly Checked[];
}

const title = 'Teruggekomen van de bank';
const crumbs = [
  { label: 'Financiën', href: '/financien' as const },
  { label: 'Bestanden voor de bank', href: '/financien/bank' as const },
  { label: title },
];
const path = '/financien/bank/terug';

/** Asks for what the bank sent back; every line that is not right says why, and nothing is recorded. */
export const ReturnsPage = ({ ctx, pasted, checked, wrong }: ReturnsProps & { wrong?: boolean }) => {
  const sentences = checked.flatMap(({ line, sentence }) => (sentence ? [`Regel ${line}: ${sentence}`] : []));
  const error =
    sentences.length > 0
      ? sentences.join(' ')
      : 'Plak ten minste één regel, bijvoorbeeld MD-2027-00012-1a2b3c4d;AC04.';
  return (
    <Page ctx={ctx} title={title} breadcrumbs={crumbs} errors={wrong ? { regels: error } : undefined}>
      <Reading>
        <PageHead title={title} />
        <Paragraph look="lead">
          Kwam er geld terug? Dan staat de betaling daarna weer bij wat u moet betalen. Lag het aan de
          rekening? Dan vragen wij de aanvrager om een ander nummer.
        </Paragraph>
        <Form ctx={ctx} action={path}>
          <LongTextField
            name="regels"
            label="Welke betalingen kwamen terug?"
            hint="Op elke regel: het kenmerk, de code van de bank en als u wilt een toelichting, met een puntkomma ertussen. Bijvoorbeeld: MD-2027-00012-1a2b3c4d;AC04;rekening opgeheven"
            value={pasted}
            rows={8}
            error={wrong ? error : undefined}
          />
          <Buttons>
            <Button>Bekijk eerst wat er gebeurt</Button>
            <Link href="/financien/bank">Terug zonder iets te doen</Link>
          </Buttons>
        </Form>
      </Reading>
    </Page>
  );
};

/** What every line would do, before it does. */
export const ReturnsPreview = ({ ctx, pasted, checked, moveId }: ReturnsProps & { moveId: string }) => (
  <Page ctx={ctx} wide title={title} breadcrumbs={crumbs}>
    <PageHead
      title={`${checked.length === 1 ? 'Deze betaling kwam' : `Deze ${checked.length} betalingen kwamen`} terug?`}
    />
    <div class="oek-stack">
      <Table rows={checked} />
      <Form ctx={ctx} action={path}>
        <input type="hidden" name="zet" value={moveId} />
        <input type="hidden" name="bevestigd" value="ja" />
        <input type="hidden" name="regels" value={pasted.replaceAll(/\r?\n/g, '\n')} />
        <Buttons>
          <Button>Ja, leg dit vast</Button>
          <Link href="/financien/bank">Terug zonder iets te doen</Link>
        </Buttons>
      </Form>
    </div>
  </Page>
);

/** How it went with each line. */
export const ReturnsDonePage = ({ ctx, recorded }: { ctx: PageContext; recorded: readonly Checked[] }) => {
  const failed = recorded.filter(({ sentence }) => sentence).length;
  return (
    <Page ctx={ctx} wide title={title} breadcrumbs={crumbs}>
      <PageHead title="Vastgelegd wat er terugkwam" />
      <div class="oek-stack">
        {failed > 0 ? (
          <Alert kind="warning" title={`Bij ${failed} van de ${recorded.length} lukte het niet`} />
        ) : (
          <Alert kind="ok" title="Dit is gelukt" live />
        )}
        <Table rows={recorded} />
        <Buttons>
          <ButtonLink href="/financien">Terug naar Financiën</ButtonLink>
        </Buttons>
      </div>
    </Page>
  );
};

const Table = ({ rows }: { rows: readonly Checked[] }) => (
  <Card id="terug" title="De betalingen">
    <DataTable
      caption="Wat er met elke betaling gebeurt"
      hideCaption
      rows={rows}
      columns={[
        { label: 'Kenmerk', cell: ({ reference }) => reference },
        { label: 'Plan', cell: ({ award }) => award?.title ?? '' },
        { label: 'Bedrag', numeric: true, cell: ({ award }) => euro(award?.payment?.amount ?? 0) },
        { label: 'Waarom', cell: ({ code }) => `${code}: ${returnReason(code)?.sentence ?? ''}` },
        { label: 'Wat er gebeurt', cell: ({ code, sentence }) => sentence ?? nextOf(code) },
      ]}
    />
  </Card>
);

const nextOf = (code: string): string =>
  returnReason(code)?.account
    ? 'De aanvrager geeft een ander rekeningnummer door en krijgt een e-mail.'
    : 'De betaling staat weer klaar om te betalen.';

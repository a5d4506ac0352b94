import { Alert } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { Form } from '../../web/form/form.js';
import { LongTextField } from '../../web/form/text-fields.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Paragraph } from '../../web/text.js';
import type { Bundle } from './bundle.queries.js';
import type { ListedPaper } from './paper.js';
import { opennessWords } from './packing.js';

/** How much may be typed of what must go besides. */
export const mostExtra = 2_000;

interface BundlePageProps {
  readonly ctx: PageContext;
  readonly bundle: Bundle;
  /** What was typed, when it was too much. */
  readonly typed?: string;
  readonly tooLong?: boolean;
}

/** What may be given to whoever asks, what not and why; whoever gives it reads it first. */
export const BundlePage = ({ ctx, bundle, typed, tooLong }: BundlePageProps) => {
  const { application, papers } = bundle;
  const dossier = `/werk/zaken/${application.id}` as const;
  const errors = tooLong ? { weg: 'Schrijf hoogstens 2.000 tekens.' } : {};
  return (
    <Page
      ctx={ctx}
      title={`Woo-bundel van ${application.title}`}
      wide
      errors={errors}
      breadcrumbs={[
        { label: 'Werklijst', href: '/werk' },
        { label: application.title || 'Plan zonder titel', href: dossier },
        { label: 'Woo-bundel' },
      ]}
    >
      <PageHead title="Woo-bundel" sub={`${application.title} · ${application.caseNumber ?? 'Concept'}`} />
      {papers.length === 0 ? <Nothing bundle={bundle} /> : null}
      {papers.length > 0 ? (
        <div class="oek-stack">
          <Card id="inventaris" title="Dit stellen wij voor">
            <DataTable caption="Stukken over dit besluit" hideCaption columns={columns} rows={papers} />
          </Card>
          <Reading>
            <Form ctx={ctx} action={`${dossier}/woo`}>
              <Alert kind="warning" title="Lees de bundel na voordat u hem geeft">
                <Paragraph>
                  Wij halen weg wat wij kennen: namen, adressen, telefoonnummers, e-mailadressen en
                  rekeningnummers. In een tekst kan een naam of een adres staan dat wij niet kennen. Vul dat
                  hieronder in.
                </Paragraph>
              </Alert>
              <LongTextField
                name="weg"
                label="Wat moet er nog uit?"
                hint="Bijvoorbeeld een naam of een adres. Zet elk op een eigen regel. Wij bewaren dit niet."
                rows={4}
                optional
                value={typed}
                error={errors.weg}
              />
              <Buttons>
                <Button>Haal de bundel op (ZIP)</Button>
              </Buttons>
            </Form>
          </Reading>
        </div>
      ) : null}
    </Page>
  );
};

const Nothing = ({ bundle: { grantor } }: { bundle: Bundle }) => (
  <Paragraph>
    {grantor.legalRegime === 'awb'
      ? 'Er is nog geen besluit bekendgemaakt. Vraagt iemand nu al om stukken? Overleg met de Woo-contactpersoon.'
      : 'Deze gever is geen overheid. De Wet open overheid geldt hier niet.'}
  </Paragraph>
);

const columns: readonly Column<ListedPaper>[] = [
  { label: 'Stuk', cell: ({ title }) => title },
  { label: 'Openbaar', cell: ({ openness }) => opennessWords[openness] },
  { label: 'Grond (Woo)', cell: ({ ground }) => ground },
  { label: 'Waarom', cell: ({ note, toDo }) => [note, toDo].filter(Boolean).join(' ') },
];

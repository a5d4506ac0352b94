import { ButtonLink, Buttons } from '../../web/button.js';
import { DescriptionList } from '../../web/description-list.js';
import { Card, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Paragraph } from '../../web/text.js';
import type { Processing } from './processings.js';

/** What the register says of each processing, in this order. */
export const parts: readonly { readonly key: keyof Processing; readonly label: string }[] = [
  { key: 'name', label: 'Verwerking' },
  { key: 'purpose', label: 'Waarvoor' },
  { key: 'ground', label: 'Grond' },
  { key: 'people', label: 'Van wie' },
  { key: 'data', label: 'Welke gegevens' },
  { key: 'retention', label: 'Hoe lang' },
  { key: 'receivers', label: 'Wie ze krijgt' },
];

interface ProcessingsPageProps {
  readonly ctx: PageContext;
  readonly processings: readonly Processing[];
}

/** The register of processings, one card each. */
export const ProcessingsPage = ({ ctx, processings }: ProcessingsPageProps) => (
  <Page
    ctx={ctx}
    title="Register van verwerkingen"
    wide
    breadcrumbs={[
      { label: 'Verzoeken over gegevens', href: '/werk/gegevens' },
      { label: 'Register van verwerkingen' },
    ]}
  >
    <PageHead title="Register van verwerkingen" sub="AVG artikel 30" />
    <div class="oek-stack">
      <Paragraph>
        Dit doet deze dienst met persoonsgegevens. Geen bsn, geen geboortedatum, geen gegevens over
        gezondheid, en niets gaat naar een land buiten de Europese Unie.
      </Paragraph>
      <Buttons>
        <ButtonLink href="/werk/gegevens/register.csv" look="secondary">
          Bewaar het register als csv
        </ButtonLink>
      </Buttons>
      {processings.map((processing, at) => (
        <Card key={processing.name} id={`verwerking-${at + 1}`} title={processing.name}>
          <DescriptionList
            items={parts.slice(1).map(({ key, label }) => ({ term: label, value: processing[key] }))}
          />
        </Card>
      ))}
    </div>
  </Page>
);

import { letterheadOf, listPdf } from '../../documents/files.queries.js';
import type { Bundle } from './bundle.queries.js';
import type { ListedPaper } from './paper.js';
import { mark } from './redact.js';
import { zipOf } from '../../web/zip.js';

export const opennessWords: Record<ListedPaper['openness'], string> = {
  partly: 'Deels openbaar',
  closed: 'Niet openbaar',
};

/** The archive that somebody gets who asks: the inventory first, then every paper that may be given, printed anew. */
export async function packed(bundle: Bundle, { at, today }: { at: number; today: string }): Promise<Buffer> {
  const files = [{ name: '00-inventaris.pdf', bytes: await inventoryOf(bundle, today) }];
  for (const { made } of bundle.papers) if (made) files.push({ name: made.file, bytes: await made.print() });
  return zipOf(files, at);
}

function inventoryOf({ grantor, application, papers }: Bundle, madeOn: string): Promise<Buffer> {
  return listPdf({
    ...letterheadOf(grantor),
    title: `Inventaris van ${application.caseNumber ?? 'de aanvraag'}`,
    kind: 'Wet open overheid',
    madeOn,
    facts: [{ label: 'Ons kenmerk', value: application.caseNumber ?? '' }],
    lead: [
      `Waar ${mark} staat, stond iets van een mens: een naam, adres, telefoonnummer, e-mailadres of rekeningnummer. De stukken zijn opnieuw gemaakt, zonder die gegevens.`,
      'Artikel 5.1, tweede lid, onder e, van de Wet open overheid beschermt de persoonlijke levenssfeer. Artikel 5.2 gaat over persoonlijke beleidsopvattingen in intern beraad.',
    ],
    columns: [
      { heading: 'Stuk', wide: true },
      { heading: 'Openbaar' },
      { heading: 'Grond en reden', wide: true },
    ],
    rows: [
      ['Inventaris', 'Openbaar', ''],
      ...papers.map(({ title, openness, ground, note }) => [
        title,
        opennessWords[openness],
        `${ground}. ${note}`,
      ]),
    ],
  });
}

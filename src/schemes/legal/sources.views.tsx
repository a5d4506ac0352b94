import { termSources, type SourceRules } from '../../../workflows/term-sources.js';
import { Details } from '../../web/layout.js';
import { DataTable } from '../../web/table.js';
import { Paragraph } from '../../web/text.js';

/** What follows from who set a term, as the clocks compute it (Algemene termijnenwet 1 and 4, Awb 4:14). */
export const SourcesOfTerms = () => (
  <Details summary="Wat volgt uit wie een termijn heeft bepaald?">
    <Paragraph>
      Een termijn van meer dan twaalf weken schuift nooit op. Andere termijnen doen dat ook als hieronder
      ‘nee’ staat, maar de regel erover op ‘ja’.
    </Paragraph>
    <DataTable
      caption="Termijnen naar wie ze heeft bepaald"
      hideCaption
      columns={columns}
      rows={Object.values(termSources)}
    />
  </Details>
);

const columns = [
  { label: 'Bepaald door', cell: ({ setBy }: SourceRules) => setBy },
  {
    label: 'Schuift op bij weekend en feestdag',
    cell: ({ stays }: SourceRules) => (stays === undefined ? 'ja' : 'nee'),
  },
  {
    label: 'Op tijd melden dat het later wordt',
    cell: ({ setByLaw, delayBasis }: SourceRules) =>
      `${setByLaw ? 'verandert de laatste dag niet' : 'verschuift de laatste dag'} (${delayBasis})`,
  },
];

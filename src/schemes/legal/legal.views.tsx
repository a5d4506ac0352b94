import {
  legalSettings,
  legalValue,
  provenanceOf,
  type LegalSetting,
  type Provenance,
} from '../../../workflows/legal-settings.js';
import { Alert, Badge, type Tone } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import { oneValue, type FieldErrors, type FieldValues } from '../../web/form/fields.js';
import { Form } from '../../web/form/form.js';
import { LongTextField } from '../../web/form/text-fields.js';
import { Card, Details, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link, List, Paragraph, Unseen } from '../../web/text.js';
import { LegalHistory } from './history.views.js';
import { alreadyLocked } from './legal.js';
import type { LegalState } from './legal.queries.js';
import { markNames, reviewWords, shortMarks, valueWords } from './legal-words.js';
import { SourcesOfTerms } from './sources.views.js';

/** The longest remark with a review. */
export const mostRemark = 2000;

interface LegalPageProps {
  readonly ctx: PageContext;
  readonly state: LegalState;
  readonly mayCorrect: boolean;
  readonly mayReview: boolean;
  readonly errors?: FieldErrors;
  readonly values?: FieldValues;
}

/** All legal settings of one version on one page: value, source, mark and note, with what was done to them. */
export const LegalPage = ({ ctx, state, mayCorrect, mayReview, errors, values }: LegalPageProps) => (
  <Page
    ctx={ctx}
    title={`Regels van ${state.version.name}`}
    wide
    breadcrumbs={[{ label: 'Juridische regels', href: '/werk/regels' }, { label: state.version.name }]}
    errors={errors}
  >
    <PageHead title={`Regels van ${state.version.name}`} sub={`Beoordeeld: ${reviewWords(state)}`} />
    {state.version.lockedAt === null ? null : (
      <Alert kind="info" title="Deze regels staan vast">
        <Paragraph>{alreadyLocked}</Paragraph>
      </Alert>
    )}
    <DataTable
      caption={`Juridische regels van ${state.version.name}`}
      hideCaption
      columns={columnsFor(state, mayCorrect)}
      rows={legalSettings}
    />
    <Details summary="Wat betekenen de letters?">
      <List items={Object.entries(markNames).map(([mark, words]) => `${mark}: ${words}`)} />
    </Details>
    <SourcesOfTerms />
    {mayReview ? <Review ctx={ctx} state={state} errors={errors} values={values} /> : null}
    <LegalHistory state={state} />
  </Page>
);

const columnsFor = ({ version }: LegalState, mayCorrect: boolean): Column<LegalSetting>[] => {
  const { settings } = version;
  return [
    { label: 'Regel', cell: ({ label }) => label },
    { label: 'Nu', cell: (setting) => valueWords(setting, legalValue(settings, setting)) },
    { label: 'Waar het staat', cell: (setting) => provenanceOf(settings, setting).source },
    { label: 'Zeker', cell: (setting) => <Mark mark={provenanceOf(settings, setting).mark} /> },
    { label: 'Opmerking', cell: (setting) => provenanceOf(settings, setting).note || '–' },
    ...(mayCorrect
      ? [
          {
            label: 'Aanpassen',
            cell: ({ key, label }: LegalSetting) => (
              <Link href={`/werk/regels/${version.id}/${key}`}>
                Wijzig<Unseen> {label}</Unseen>
              </Link>
            ),
          },
        ]
      : []),
  ];
};

const tones: Readonly<Record<Provenance['mark'], Tone>> = {
  S: 'good',
  C: 'good',
  K: 'warning',
  D: 'neutral',
};
const Mark = ({ mark }: Pick<Provenance, 'mark'>) => (
  <Badge tone={tones[mark]}>
    {shortMarks[mark]} ({mark})
  </Badge>
);

const Review = ({ ctx, state, errors, values = {} }: Omit<LegalPageProps, 'mayCorrect' | 'mayReview'>) => (
  <Card id="beoordelen" title="Deze regels beoordelen">
    <Form ctx={ctx} action={`/werk/regels/${state.version.id}/beoordeeld`}>
      <Paragraph>Uw naam en de datum van vandaag komen bij de regels te staan.</Paragraph>
      <LongTextField
        name="remark"
        label="Opmerking (niet verplicht)"
        hint="Bijvoorbeeld wat nog moet worden uitgezocht."
        value={oneValue(values, 'remark')}
        error={errors?.['remark']}
        maxLength={mostRemark}
        rows={4}
      />
      <Buttons>
        <Button>Ik heb alle regels nagekeken</Button>
      </Buttons>
    </Form>
  </Card>
);

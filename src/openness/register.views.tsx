import type { PageContext } from '../web/site/context.js';
import { euro, moment } from '../web/format.js';
import { Card, Details, PageHead } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';
import { fileName } from './register-files.js';
import { RegisterTable } from './register-table.views.js';
import type { Register } from './register.js';
import { titleOf, YearChoice } from './year.views.js';

interface RegisterPageProps {
  readonly ctx: PageContext;
  /** One for every public grantor, all of one year. */
  readonly registers: readonly Register[];
  /** Newest first. */
  readonly years: readonly number[];
  /** When it was read, UTC ms. */
  readonly at: number;
}

/** The public register of subsidies: who got how much for what, without a single person in it (Woo, article 3.3a). */
export const RegisterPage = ({ ctx, registers, years, at }: RegisterPageProps) => (
  <Page ctx={ctx} title="Subsidieregister">
    <PageHead title="Subsidieregister" />
    <div class="oek-reading oek-stack">
      <Paragraph look="lead">
        Hier ziet u welke verenigingen en stichtingen geld kregen, waarvoor, en hoeveel.
      </Paragraph>
      <Paragraph>Bijgewerkt op {moment(at)}. Wij maken deze lijst steeds opnieuw.</Paragraph>
      <YearChoice action="/subsidieregister" years={years} year={registers[0]?.year} />
    </div>
    {registers.length > 0 ? (
      registers.map((register) => <OneRegister key={register.grantor.id} register={register} />)
    ) : (
      <Paragraph>Er is nog geen subsidie aan een organisatie bekendgemaakt.</Paragraph>
    )}
    <Explanation />
  </Page>
);

const OneRegister = ({ register }: { register: Register }) => {
  const { grantor, rows, leftOut } = register;
  return (
    <Card id={`register-${grantor.id}`} title={titleOf(register)}>
      <RegisterTable register={register} />
      {leftOut ? (
        <Paragraph>
          Daarnaast kregen {leftOut.count} groepen bewoners samen {euro(leftOut.granted)}. Zij staan niet in
          de lijst.
        </Paragraph>
      ) : null}
      {rows.length > 0 ? <Downloads register={register} /> : null}
    </Card>
  );
};

const Downloads = ({ register }: { register: Register }) => (
  <Paragraph>
    Zelf rekenen met deze lijst? Haal hem op als{' '}
    <Link href={`/subsidieregister/${fileName(register, 'csv')}`}>CSV (voor een rekenblad)</Link> of als{' '}
    <Link href={`/subsidieregister/${fileName(register, 'json')}`}>JSON (voor een programma)</Link>. Daarin
    staan ook het gevraagde bedrag, de wettelijke grondslag en het budget. U mag ermee doen wat u wilt (CC0).
  </Paragraph>
);

const Explanation = () => (
  <div class="oek-reading oek-stack oek-stack--near">
    <Heading level={2} look={3}>
      Wat staat er in deze lijst?
    </Heading>
    <List
      items={[
        'Subsidies van een gemeente of een andere overheid aan een vereniging, een stichting of een andere organisatie.',
        'Alleen besluiten die al bekend zijn gemaakt: de aanvrager heeft de brief gehad.',
        'Het bedrag dat is verleend (beloofd) en het bedrag dat is vastgesteld (definitief).',
      ]}
    />
    <Heading level={2} look={3}>
      Wat staat er niet in?
    </Heading>
    <List
      items={[
        'Mensen. Kreeg iemand zelf geld, of weten wij niet zeker of een naam van een organisatie is? Dan staat die subsidie er niet in. Ook namen van contactpersonen staan er niet in.',
        'De naam van een plan van bewoners zonder eigen vereniging of stichting, als zij dat liever niet willen. Dan ziet u alleen welke organisatie het geld voor hen ontving.',
        'Aanvragen die zijn afgewezen of nog lopen.',
        'Geld van verenigingen zoals het dorpenoverleg. Dat zijn geen overheden.',
      ]}
    />
    <Paragraph>
      Hoeveel subsidies wij weglaten, zeggen wij alleen als het er in een jaar vijf of meer zijn. Bij minder
      zou u kunnen uitrekenen wat één groep kreeg.
    </Paragraph>
    <Details summary="Voor beheerders van open data">
      <Paragraph>
        Voor dataportalen is er een{' '}
        <Link href="/subsidieregister/dcat.jsonld">beschrijving volgens DCAT-AP-NL</Link>. Een leeg vak
        betekent: dat weten wij niet.
      </Paragraph>
    </Details>
  </div>
);

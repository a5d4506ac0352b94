import { Alert } from '../../src/web/alert.js';
import { Balance } from '../../src/web/form/balance.js';
import { Button, Buttons } from '../../src/web/button.js';
import { Tick } from '../../src/web/form/choice-fields.js';
import type { PageContext } from '../../src/web/site/context.js';
import type { FieldErrors, FieldSpec, FieldValues } from '../../src/web/form/fields.js';
import { FileField } from '../../src/web/files.js';
import { Form, FormFields } from '../../src/web/form/form.js';
import { totalOf } from '../../src/web/form/money-rows.js';
import { CostTable } from '../../src/web/form/money-table.js';
import { Page } from '../../src/web/site/page.js';
import { type Step, stepTitle, WithSteps } from '../../src/web/steps.js';
import { MoneyField } from '../../src/web/form/text-fields.js';
import { Heading, Link, Paragraph } from '../../src/web/text.js';

/** A step of an application with every kind of question. */
export const FormPage = ({ ctx, wrong }: { ctx: PageContext; wrong?: boolean }) => {
  const given = wrong ? errors : {};
  return (
    <Page
      ctx={ctx}
      title={`Plan en begroting – ${stepTitle(steps)}`}
      errors={given}
      refusals={wrong ? ['De ronde is gesloten sinds 2 november 2026 om 17.00 uur.'] : []}
    >
      <WithSteps title="Uw aanvraag voor MOEK" steps={steps}>
        <Heading level={1}>Plan en begroting</Heading>
        <Paragraph look="lead">
          Vertel wat u gaat doen en wat het kost. U kunt later alles nog aanpassen.
        </Paragraph>
        <Form
          ctx={ctx}
          action="/formulier"
          multipart
          autosave="/formulier/bewaren"
          enter={{ name: 'actie', value: 'verder', label: 'Opslaan en verder' }}
        >
          <FormFields fields={fields} values={values} errors={given} />
          <CostTable
            name="kosten"
            label="Welke kosten heeft u?"
            hint="Zet iedere kostenpost op een eigen regel. Vul bedragen in met btw."
            rows={costs}
            errors={given}
            line="Kostenpost"
            what="Waarvoor?"
          />
          <CostTable
            name="dekking"
            label="Wie betaalt er mee?"
            rows={cover}
            line="Bijdrage"
            what="Van wie?"
            optional
          />
          <MoneyField
            name="gevraagd"
            label="Welk bedrag vraagt u aan ons?"
            value="1.105,50"
            countsIn="dekking"
          />
          <Balance
            costs={{ name: 'kosten', total: totalOf(costs) }}
            cover={{ name: 'dekking', total: totalOf(cover) + 110_550 }}
          />
          <FileField
            name="offerte"
            label="Offertes of tekeningen"
            optional
            hint="PDF, JPG of PNG. Per bestand maximaal 25 MB."
            accept="image/jpeg,image/png,application/pdf"
            files={files}
            error={given['offerte']}
          />
          <Tick
            name="waar"
            label="Alles wat ik heb ingevuld, is waar."
            hint="U vraagt dit aan namens uw groep."
            error={given['waar']}
          />
          <Buttons>
            <Button name="actie" value="verder">
              Opslaan en verder
            </Button>
            <Button name="actie" value="later" look="secondary">
              Opslaan en later verder
            </Button>
          </Buttons>
        </Form>
        <Paragraph>
          <Link href="/formulier/idee">Terug naar ‘Uw idee’</Link>
        </Paragraph>
        <Alert kind="info" title="U hoeft niet alles in één keer te doen">
          <Paragraph>Kies ‘Opslaan en later verder’. U krijgt dan een mail.</Paragraph>
        </Alert>
      </WithSteps>
    </Page>
  );
};

const steps: readonly Step[] = [
  { name: 'Uw groep', href: '/formulier/groep', state: 'done' },
  { name: 'Uw plan', href: '/formulier/plan', state: 'done' },
  { name: 'Begroting', href: '/formulier/begroting', state: 'now' },
  { name: 'Draagvlak en eigen inzet', href: '/formulier/draagvlak', state: 'todo' },
  { name: 'Contact en rekening', href: '/formulier/contact', state: 'todo' },
  { name: 'Controleren en versturen', href: '/formulier/controle', state: 'todo' },
];

const villages = ['Beilen', 'Bovensmilde', 'Hijken', 'Smilde', 'Westerbork', 'Witteveen'].map((name) => ({
  value: name,
  label: name,
}));

const fields: readonly FieldSpec[] = [
  {
    name: 'titel',
    label: 'Hoe heet uw plan?',
    hint: 'Kies een korte naam. Deze naam komt op de website.',
    kind: 'text',
    maxLength: 80,
  },
  {
    name: 'omschrijving',
    label: 'Wat gaat u doen?',
    hint: 'Vertel ook waarom dit goed is voor het dorp.',
    kind: 'longText',
    maxLength: 1500,
  },
  { name: 'begin', label: 'Wanneer begint u?', kind: 'date' },
  { name: 'dorp', label: 'In welk dorp is het?', kind: 'select', options: villages },
  { name: 'deelnemers', label: 'Hoeveel mensen doen mee?', kind: 'number', optional: true },
  { name: 'eigen', label: 'Hoeveel betaalt u zelf?', hint: 'Geen eigen geld? Vul 0 in.', kind: 'money' },
  {
    name: 'voorWie',
    label: 'Voor wie is het plan?',
    hint: 'U kunt meer antwoorden kiezen.',
    kind: 'choices',
    options: [
      { value: 'kinderen', label: 'Kinderen tot 12 jaar' },
      { value: 'jongeren', label: 'Jongeren', hint: 'Van 12 tot 25 jaar.' },
      { value: 'ouderen', label: 'Ouderen' },
    ],
  },
  {
    name: 'soort',
    label: 'Wat past het best?',
    kind: 'choice',
    options: [
      { value: 'nieuw', label: 'Iets nieuws' },
      { value: 'beter', label: 'Iets beter maken' },
      { value: 'anders', label: 'Iets anders' },
    ],
  },
  {
    name: 'straat',
    label: 'Verandert er iets aan een straat, park of gebouw?',
    hint: 'Misschien is een vergunning nodig. Wij helpen u daarbij.',
    kind: 'yesNo',
  },
  { name: 'mail', label: 'E-mailadres', kind: 'email' },
  { name: 'telefoon', label: 'Telefoonnummer', kind: 'phone', optional: true },
  { name: 'rekening', label: 'Rekeningnummer (IBAN)', kind: 'iban' },
  { name: 'verborgen', label: 'Verborgen', kind: 'hidden' },
];

const values: FieldValues = {
  titel: 'Lichtjesroute',
  omschrijving:
    'Op 11 december lopen we met het hele dorp een route langs versierde tuinen.\nKinderen maken lampionnen op school.',
  begin: '11 december 2026',
  dorp: 'Beilen',
  eigen: '350',
  voorWie: ['kinderen', 'ouderen'],
  straat: 'nee',
  verborgen: 'x',
};

const costs = [
  { what: 'Lampionnen en verlichting', amount: '850' },
  { what: 'Huur huifkar', amount: '425,50' },
  { what: 'Drukwerk', amount: '180,-' },
];

const cover = [{ what: 'Bakker Jansen', amount: '€ 100' }];

const files = [
  { id: 'a', name: 'Offerte huifkar De Boer.pdf', size: 214_000, state: 'ok', href: '/bestanden/a' },
  {
    id: 'b',
    name: 'tekening-van-de-route-met-een-heel-lange-naam-zonder-spaties-erin.jpg',
    size: 3_210_000,
    state: 'checking',
  },
  {
    id: 'c',
    name: 'macro.docx',
    size: 12_000,
    state: 'refused',
    reason: 'Wij kunnen alleen PDF, JPG en PNG lezen.',
  },
] as const;

const errors: FieldErrors = {
  titel: 'Vul de naam van uw plan in',
  begin: 'Vul een dag in die bestaat, bijvoorbeeld 27-3-2027',
  dorp: 'Kies het dorp waar het plan is',
  voorWie: 'Kies voor wie het plan is',
  straat: 'Kies ja of nee',
  eigen: 'Vul een bedrag in, bijvoorbeeld 1.250,00',
  'kosten-1-bedrag': 'Kostenpost 2: vul een bedrag in met cijfers, bijvoorbeeld 425,50',
  offerte: 'Stuur ten minste één offerte mee',
  waar: 'Zet een vinkje als alles waar is',
};

import type { VNode } from 'preact';
import { moek } from '../../workflows/moek.js';
import { contestRound } from '../../workflows/contest-round.js';
import type { PageContext } from '../../src/web/site/context.js';
import { chartWords } from '../../src/web/diagram/chart-words.js';
import { drawingOf } from '../../src/web/diagram/machine-drawing.js';
import { type Step, walkOf } from '../../src/web/diagram/walk.js';
import { ErrorPage } from '../../src/web/site/error-page.js';
import { DossierPage } from './catalogue.dossier.js';
import { FormPage } from './catalogue.form.js';
import { TextPage } from './catalogue.text.js';

/** A visitor who did not sign in. */
export const visitor: PageContext = {
  navigation: [
    { label: 'Regelingen', href: '/regelingen', current: true },
    { label: 'Mijn aanvragen', href: '/mijn' },
  ],
  csrf: (action) => `token-voor-${action}`,
  demo: false,
  help: {
    phone: '14 0593',
    hours: 'maandag tot en met vrijdag van 9.00 tot 12.00 uur',
    email: 'dorpen@voorbeeld.nl',
    officer: { name: 'Jeanet Eising', phone: '06 12345678', email: 'j.eising@voorbeeld.nl' },
  },
};

const applicant: PageContext = { ...visitor, person: { name: 'Annemarie Hoving' }, demo: true };

const officer: PageContext = {
  ...visitor,
  staff: true,
  demo: true,
  person: { name: 'J. Eising' },
  navigation: [
    { label: 'Werklijst', href: '/werk', current: true },
    { label: 'Rondes', href: '/werk/rondes' },
    { label: 'Jury', href: '/werk/jury' },
    { label: 'Budget', href: '/werk/budget' },
    { label: 'Rapporten', href: '/werk/rapporten' },
    { label: 'Privacy', href: '/werk/privacy' },
  ],
};

/** Every component in every state, on pages such as they will be. */
export async function catalogue(): Promise<ReadonlyMap<string, VNode>> {
  const [entry, round] = await Promise.all(
    [moek, contestRound].map((chart) => drawingOf(chart.name, chart.machine, chartWords(chart))),
  );
  const pages: Record<string, VNode> = {
    tekst: <TextPage ctx={visitor} />,
    formulier: <FormPage ctx={applicant} />,
    'formulier-fouten': <FormPage ctx={applicant} wrong />,
    dossier: (
      <DossierPage ctx={officer} drawing={entry!} walk={walkOf(moek.machine, entry!.graph, entrySteps)} />
    ),
    ronde: (
      <DossierPage
        ctx={officer}
        drawing={round!}
        walk={walkOf(contestRound.machine, round!.graph, roundSteps)}
      />
    ),
    'niet-gevonden': <ErrorPage ctx={visitor} status={404} />,
    storing: <ErrorPage ctx={officer} status={500} reference="req-7f" />,
  };
  return new Map(Object.entries(pages));
}

const entrySteps: readonly Step[] = [
  { event: 'start', value: 'opened' },
  { event: 'begin', value: 'draft' },
  { event: 'submit', value: { handling: 'submitted' } },
  { event: 'startCheck', value: { handling: 'completenessCheck' } },
  { event: 'requestRemedy', value: { handling: 'awaitingSupplement' } },
  { event: 'supplement', value: { handling: 'completenessCheck' } },
  { event: 'declareComplete', value: { handling: 'eligibilityCheck' } },
  { event: 'declareEligible', value: { handling: 'admitted' } },
  { event: 'startDeliberation', value: { handling: 'scored' } },
  { event: 'proposeAward', value: { handling: 'awardProposed' } },
  { event: 'decide', value: 'awardDecided' },
  { event: 'announce', value: { awarded: { payment: 'bankDetailsRequested', completion: 'executing' } } },
  { event: 'giveBankDetails', value: { awarded: { payment: 'bankVerification', completion: 'executing' } } },
];

const roundSteps: readonly Step[] = [
  { event: 'start', value: 'opened' },
  { event: 'start', value: { preparing: 'draft' } },
];

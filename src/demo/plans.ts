import type { DemoPlan } from './plan.js';
import { deliberation1 } from './plans/deliberation-1.js';
import { deliberation2 } from './plans/deliberation-2.js';
import { deliberation3 } from './plans/deliberation-3.js';
import { finished1 } from './plans/finished-1.js';
import { finished2 } from './plans/finished-2.js';
import { finished3 } from './plans/finished-3.js';
import { finished4 } from './plans/finished-4.js';
import { finished5 } from './plans/finished-5.js';

/** Plans of the finished round: eighteen shared the pot of 2015 (domain §2.3), one was withdrawn, one excluded. */
export const finishedPlans: readonly DemoPlan[] = [
  ...finished1,
  ...finished2,
  ...finished3,
  ...finished4,
  ...finished5,
];

/** Plans the jury is talking about: together they ask more than there is. */
export const deliberationPlans: readonly DemoPlan[] = [...deliberation1, ...deliberation2, ...deliberation3];

/** What else happened on the way, by key of the plan. */
export const happenings = {
  /** The officer asked for something that was missing, and got it. */
  remedy: {
    plan: 'aardappelfeest',
    missing:
      'U schrijft dat “De feestpot van Diny” het geld ontvangt. Wij mogen alleen betalen aan een vereniging of stichting. Welke vereniging of stichting kan het geld voor u ontvangen?',
    supplement: { payeeOrganisation: 'oranje', payeeName: '' },
  },
  withdrawn: {
    plan: 'kabelbaan',
    reason:
      'De sloot is van het waterschap, en het waterschap zegt nee. Wij gaan verder met een plan voor in de boom.',
  },
  excluded: {
    plan: 'ijsterras',
    motivation:
      'De tafels en parasols komen bij een bedrijf te staan, en dat bedrijf verdient eraan. MOEK is niet voor bedrijven. Wilt u een ontmoetingsplek voor de buurt op een andere plek? Dan denken wij graag met u mee.',
  },
  /** Jurors who are involved in a plan, and so do not see it. */
  involved: [
    { plan: 'gereedschapskist', juror: 'jan-harm', kind: 'memberOrBoard' },
    { plan: 'buurthok', juror: 'geesje', kind: 'familyOrFriend' },
  ],
  /** Sheets that are not in yet while the jury deliberates. */
  missingSheets: [
    { plan: 'rondkoffie', juror: 'bertus' },
    { plan: 'winterlicht', juror: 'bertus' },
  ],
  /** Typed in by the village officer for somebody else. */
  assisted: [
    { plan: 'vlaggenmast', channel: 'paper' },
    { plan: 'kruidenhof', channel: 'phone' },
  ],
  /** What people wrote when it was done. */
  completed: [
    {
      plan: 'praatbankje',
      sentence:
        'De bank staat, en hij zit. Gisteren misten twee mensen de bus omdat zij aan het lezen waren.',
    },
    { plan: 'speelhunebed', sentence: 'Er is op geklommen. Ook door de burgemeester.' },
    {
      plan: 'dorpsoven',
      sentence: 'Honderdtwaalf broden op de eerste dag. Eén was zwart, die heeft de wethouder opgegeten.',
    },
    { plan: 'bloemenlint', sentence: 'Het zoemt. De imker heeft voor het eerst in jaren honing over.' },
    { plan: 'egelpad', sentence: 'Op de nachtcamera: vier egels, één kat en buurman Jan in pyjama.' },
    {
      plan: 'midzomertafel',
      sentence: 'Honderdenzes meter. Wij moesten de laatste zes van de overkant lenen.',
    },
  ],
} as const;

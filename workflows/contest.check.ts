import { named } from './contest.words.js';
import type { PreCheck, PreQuestion } from './precheck.js';

const before: PreQuestion[] = [
  {
    key: 'where',
    label: 'Is uw plan in onze gemeente?',
    error: 'Kies waar uw plan is.',
    answers: [
      { value: 'here', label: 'Ja', verdict: 'fits', outcome: 'Uw plan is in onze gemeente.' },
      {
        value: 'border',
        label: 'Op de grens met een andere gemeente',
        verdict: 'ask',
        outcome: 'Uw plan ligt op de grens. Wij zoeken uit of {scheme} daar kan.',
      },
      {
        value: 'away',
        label: 'Nee',
        verdict: 'elsewhere',
        outcome: '{scheme} is alleen voor plannen in onze gemeente. Vraag uw eigen gemeente wat daar kan.',
      },
    ],
  },
  {
    key: 'who',
    label: 'Met wie maakt u het plan?',
    error: 'Kies met wie u het plan maakt.',
    answers: [
      {
        value: 'group',
        label: 'Met buren, een straat of vrienden: mensen van minstens drie adressen',
        verdict: 'fits',
        outcome: 'U doet het samen. Daar is {scheme} voor.',
      },
      {
        value: 'association',
        label: 'Met een vereniging, stichting of dorpsbelang',
        verdict: 'fits',
        outcome: 'Een vereniging of stichting kan meedoen.',
      },
      {
        value: 'youth',
        label: 'Met jongeren tot en met 23 jaar',
        verdict: 'ask',
        outcome:
          'Jullie mogen meedoen met {scheme}. Up2You is er speciaal voor jongeren en vraagt minder papier.',
        scheme: { key: 'up2you', name: 'Up2You' },
      },
      {
        value: 'alone',
        label: 'Alleen, of met één ander adres',
        verdict: 'elsewhere',
        outcome:
          '{scheme} is voor mensen van minstens drie adressen samen. Vraag uw buren of dorpsbelang om mee te doen.',
      },
      {
        value: 'business',
        label: 'Als bedrijf',
        verdict: 'elsewhere',
        outcome: '{scheme} is niet voor bedrijven. Een bedrijf mag wel meehelpen aan het plan van een groep.',
      },
    ],
  },
];

const after: PreQuestion[] = [
  {
    key: 'own',
    label: 'Steekt uw groep zelf de handen uit de mouwen?',
    error: 'Kies of uw groep zelf meewerkt.',
    answers: [
      {
        value: 'yes',
        label: 'Ja, helemaal of voor een deel',
        verdict: 'fits',
        outcome: 'U doet zelf mee: op eigen kracht.',
      },
      {
        value: 'no',
        label: 'Nee, wij laten alles doen',
        verdict: 'ask',
        outcome:
          'Bij {scheme} doet u ook zelf iets. Koffie schenken, planten of regelen telt mee. Wij denken graag mee.',
      },
    ],
  },
  {
    key: 'when',
    label: 'Bent u al begonnen?',
    error: 'Kies of u al begonnen bent.',
    answers: [
      { value: 'no', label: 'Nee', verdict: 'fits', outcome: 'U begint na het versturen. Goed zo.' },
      {
        value: 'preparing',
        label: 'Alleen met de voorbereiding',
        verdict: 'fits',
        outcome: 'Voorbereiden mag. Wacht met kopen en bouwen tot u het plan hebt verstuurd.',
      },
      {
        value: 'done',
        label: 'Ja, het is al (bijna) klaar',
        verdict: 'elsewhere',
        outcome:
          '{scheme} betaalt niet mee aan plannen die al klaar zijn. Heeft u een vervolg in gedachten? Dat kan wel.',
      },
    ],
  },
];

/** “Does your plan fit?”: five questions in the order people think; `what` is what this contest is about (domain §14.1). */
export const contestCheck = (scheme: string, what: PreQuestion): PreCheck =>
  named(
    {
      title: 'Past uw plan bij {scheme}?',
      lead: 'Vijf korte vragen. Wij bewaren uw antwoorden niet.',
      fits: 'Ja, uw plan past bij {scheme}.',
      ask: 'Uw plan past misschien. Bel ons even, dan kijken wij samen.',
      questions: [...before, what, ...after],
    },
    scheme,
  );

import type { PreCheck } from './precheck.js';

/** “Past uw plan bij MOEK?”, five questions; only the eligibility tests of domain §14.1, in the order people think. */
export const moekCheck: PreCheck = {
  title: 'Past uw plan bij MOEK?',
  lead: 'Vijf korte vragen. Wij bewaren uw antwoorden niet.',
  fits: 'Ja, uw plan past bij MOEK.',
  ask: 'Uw plan past misschien. Bel ons even, dan kijken wij samen.',
  questions: [
    {
      key: 'where',
      label: 'Is uw plan in de gemeente Midden-Drenthe?',
      error: 'Kies waar uw plan is.',
      answers: [
        { value: 'here', label: 'Ja', verdict: 'fits', outcome: 'Uw plan is in Midden-Drenthe.' },
        {
          value: 'border',
          label: 'Op de grens met een andere gemeente',
          verdict: 'ask',
          outcome: 'Uw plan ligt op de grens. Wij zoeken uit of MOEK daar kan.',
        },
        {
          value: 'away',
          label: 'Nee',
          verdict: 'elsewhere',
          outcome: 'MOEK is alleen voor plannen in Midden-Drenthe. Vraag uw eigen gemeente wat daar kan.',
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
          outcome: 'U doet het samen. Daar is MOEK voor.',
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
            'Jullie mogen meedoen met MOEK. Up2You is er speciaal voor jongeren en vraagt minder papier.',
          scheme: { key: 'up2you', name: 'Up2You' },
        },
        {
          value: 'alone',
          label: 'Alleen, of met één ander adres',
          verdict: 'elsewhere',
          outcome:
            'MOEK is voor mensen van minstens drie adressen samen. Vraag uw buren of dorpsbelang om mee te doen.',
        },
        {
          value: 'business',
          label: 'Als bedrijf',
          verdict: 'elsewhere',
          outcome: 'MOEK is niet voor bedrijven. Een bedrijf mag wel meehelpen aan het plan van een groep.',
        },
      ],
    },
    {
      key: 'what',
      label: 'Wat wilt u vooral bereiken?',
      error: 'Kies wat u vooral wilt bereiken.',
      answers: [
        {
          value: 'liveable',
          label: 'Dat het hier mooier, gezelliger of leefbaarder wordt',
          verdict: 'fits',
          outcome: 'Dat is precies waar MOEK over gaat.',
        },
        {
          value: 'sustainable',
          label: 'Energie besparen, vergroenen of hergebruiken',
          verdict: 'ask',
          outcome: 'Voor duurzame plannen is er DOEK. Wordt uw buurt er ook mooier van? Dan kan MOEK ook.',
          scheme: { key: 'doek', name: 'DOEK' },
        },
        {
          value: 'small',
          label: 'Snel een klein bedrag voor een activiteit of bijeenkomst',
          verdict: 'elsewhere',
          outcome:
            'Voor een klein bedrag hoeft u niet op een jury te wachten. Vraag een kleine bijdrage bij de dorpscontactambtenaar.',
          scheme: { key: 'small', name: 'Kleine bijdrage' },
        },
        {
          value: 'vision',
          label: 'Met het hele dorp een dorpsvisie maken',
          verdict: 'elsewhere',
          outcome: 'Voor een dorpsvisie is er een eigen potje, en iemand die u helpt.',
          scheme: { key: 'vision', name: 'Fonds Dorpsvisies' },
        },
      ],
    },
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
            'Bij MOEK doet u ook zelf iets. Koffie schenken, planten of regelen telt mee. Wij denken graag mee.',
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
            'MOEK betaalt niet mee aan plannen die al klaar zijn. Heeft u een vervolg in gedachten? Dat kan wel.',
        },
      ],
    },
  ],
};

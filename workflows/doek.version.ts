import { contestCheck } from './contest.check.js';
import { doekForm } from './doek.form.js';
import { moekLegal } from './moek.legal.js';
import { moekPage } from './moek.page.js';
import { moekSettings, moekTexts } from './moek.version.js';
import { named } from './contest.words.js';
import type { Criterion, Settings } from './settings.js';
import type { VersionTexts } from './version.js';

const criteria: readonly Criterion[] = [
  { key: 'sustainability', label: 'Duurzaamheid: duidelijke meerwaarde voor een duurzame samenleving', weight: 30, anchors: ['Er verandert weinig', 'Eén ding wordt duidelijk duurzamer', 'Het dorp wordt er blijvend duurzamer van'] },
  { key: 'support', label: 'Draagvlak: breed gedragen in buurt of dorp', weight: 20, anchors: ['Eén persoon wil dit', 'Een deel van de buurt doet mee', 'De hele buurt of het hele dorp staat erachter'] },
  { key: 'naoberschap', label: 'Naoberkracht en leefbaarheid: versterkt de onderlinge band', weight: 20, anchors: ['Mensen ontmoeten elkaar niet', 'Een groep ontmoet elkaar', 'Jong en oud doen samen mee'] },
  { key: 'ownLabour', label: 'Zelfwerkzaamheid: eigen inzet', weight: 15, anchors: ['Anderen doen het werk', 'Bewoners doen een deel zelf', 'Bewoners doen bijna alles zelf'] },
  { key: 'finances', label: 'Financiële onderbouwing', weight: 10, anchors: ['De begroting klopt niet', 'Het kan lukken', 'Plan en begroting zijn degelijk'] },
  { key: 'localEconomy', label: 'Lokale economie, waar dat kan', weight: 5, anchors: ['Alles komt van ver', 'Een deel komt uit de buurt', 'Bijna alles komt uit de buurt'] },
]; // prettier-ignore

/** DOEK as it is proposed to the municipality: the law, terms and amounts of MOEK, with criteria of its own (domain rules 7.5, 14.2). */
export const doekSettings: Settings = {
  ...moekSettings,
  schemeName: 'DOEK',
  legalBasis: moekSettings.legalBasis.replace('MOEK', 'DOEK'),
  criteria,
  terms: {
    ...moekSettings.terms,
    decision: { ...moekSettings.terms.decision, basis: 'Spelregels DOEK, artikel 8' },
  },
  legal: {
    ...moekLegal,
    grondslag: { source: 'Gemeenteblad 2024, 102251 (wijziging ASV 2012, artikel 3)', mark: 'K', note: 'Het college mag nadere regels stellen. Zijn die er voor DOEK? Dan horen zij hier te staan.' },
    'de-minimis': { source: 'Verordening (EU) 2023/2831', mark: 'D', note: 'DOEK is niet voor bedrijven. Een energiecoöperatie kan wel een onderneming zijn. Staat dit op ja? Dan noemen de brief en het register de steun.' },
    'bedrag-hoogste': { source: 'Voorstel bij deze toepassing', mark: 'D', note: 'Tot dit bedrag staat elke bijdrage meteen vast. In 2019 deelden elf plannen € 30.000.' },
    'bedrag-laagste': { source: 'Voorstel bij deze toepassing', mark: 'D', note: 'In 2019 kreeg elk plan iets. Een laagste bedrag maal het aantal plannen moet in de pot passen.' },
    beslistermijn: { source: 'Spelregels DOEK, artikel 8 (voorstel)', mark: 'D', note: 'Acht weken na de sluiting. De ronde van 2018 en 2019 deed er 50 dagen over.' },
    'beslistermijn-begin': { source: 'Spelregels DOEK, artikel 8 (voorstel)', mark: 'D', note: 'Van de opening tot de uitslag duurde het in 2018 en 2019 meer dan twintig weken: acht weken na ontvangst past niet.' },
  },
}; // prettier-ignore

/** What people read in DOEK. */
export const doekTexts: VersionTexts = {
  ...moekTexts,
  form: doekForm,
  preCheck: contestCheck('DOEK', {
    key: 'what',
    label: 'Wat wilt u vooral bereiken?',
    error: 'Kies wat u vooral wilt bereiken.',
    answers: [
      {
        value: 'sustainable',
        label: 'Energie besparen, vergroenen of hergebruiken',
        verdict: 'fits',
        outcome: 'Dat is precies waar DOEK over gaat.',
      },
      {
        value: 'liveable',
        label: 'Dat het hier mooier, gezelliger of leefbaarder wordt',
        verdict: 'ask',
        outcome:
          'Voor een mooiere en leefbare buurt is er MOEK. Wordt uw buurt er ook duurzamer van? Dan kan DOEK ook.',
        scheme: { key: 'moek', name: 'MOEK' },
      },
      {
        value: 'house',
        label: 'Mijn eigen huis verduurzamen',
        verdict: 'elsewhere',
        outcome:
          'DOEK is voor plannen waar de hele buurt iets aan heeft. Voor uw eigen huis zijn er subsidies van het Rijk.',
      },
    ],
  }),
  page: {
    ...named(moekPage, 'DOEK'),
    conditions: [
      'Uw plan is in onze gemeente, en maakt de buurt of het dorp duurzamer.',
      'Iedereen heeft er iets aan: het is niet voor uw eigen huis of bedrijf.',
      'U maakt het plan met mensen van minstens drie adressen, of met een vereniging, stichting, school of energiecoöperatie.',
      'U doet zelf mee: helemaal of voor een deel.',
      'Kosten en inkomsten zijn even hoog. De bijdrage die u vraagt, telt mee als inkomsten.',
      'Betaalt een ander al een deel? Dat mag, maar niet voor dezelfde kosten.',
      'Uw plan is klaar in het jaar van de uitslag, of in het jaar daarna.',
      'Wij betalen alleen aan een rechtspersoon, zoals een vereniging, stichting, school of energiecoöperatie. Heeft uw groep die niet? Dan kan bijvoorbeeld dorpsbelang het geld voor u ontvangen.',
    ],
  },
};

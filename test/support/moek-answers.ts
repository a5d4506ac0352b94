import type { FormContext } from '../../src/schemes/context.js';

/** A small registry. */
export const context: FormContext = {
  limits: { maxAmount: 500_000 },
  villages: new Map([
    ['witteveen', 'Witteveen'],
    ['spier', 'Spier'],
  ]),
  organisations: new Map([['witteveen', 'Dorpsbelang Witteveen']]),
  files: new Map([['f1', 'schets.jpg']]),
};

/** A whole MOEK plan, typed the way people type. */
export const complete = {
  groupName: 'De buren van de Meidoornlaan',
  groupKind: 'villageAssociation',
  legalName: 'Dorpsbelang Witteveen',
  kvkNumber: '0123 4567',
  commercialParty: 'nee',
  jurorInvolved: 'onbekend',
  title: '  Een bank waar de zon\nschijnt ☀️ ',
  village: 'witteveen',
  place: 'Naast de bushalte',
  description: 'Wij maken een bank.\r\nVan oude dakspanten.',
  liveability: 'Nu staat iedereen te wachten, straks zit iedereen.',
  audience: ['youth', 'elderly'],
  together: 'Wie zit, die praat.',
  novelty: 'Er was nog geen bank.',
  startMonth: 'maart 2027',
  endMonth: '2027-06',
  permission: 'nee',
  planFiles: ['f1'],
  support: 'Alle 14 huizen aan de laan doen mee.',
  ownWork: 'Zagen, schuren en koffie.',
  ownHours: '1.200 uur',
  costs: [
    { item: 'Hout', amount: '1.250,-' },
    { item: 'Bouten', amount: '€ 350' },
  ],
  incomes: [{ source: 'Statiegeld', amount: '350,00' }],
  requestedAmount: '1.250,00',
  contactName: 'Harm Voorbeeld',
  contactAddress: { street: 'Meidoornlaan', houseNumber: '3a', postcode: '9439tz', city: 'Witteveen' },
  contactEmail: ' Harm@Voorbeeld.NL ',
  contactPhone: '06-12 34 56 78',
  decisionByEmail: 'ja',
  publicity: 'nee',
  signerName: 'Harm Voorbeeld',
  signerCapacity: 'boardMember',
  declaration: 'ja',
};

/** The same plan as it is understood. */
export const typed = {
  ...complete,
  kvkNumber: '01234567',
  commercialParty: 'no',
  jurorInvolved: 'unknown',
  title: 'Een bank waar de zon schijnt ☀️',
  description: 'Wij maken een bank.\nVan oude dakspanten.',
  startMonth: '2027-03',
  endMonth: '2027-06',
  permission: 'no',
  ownHours: 1_200,
  costs: [
    { item: 'Hout', amount: 125_000 },
    { item: 'Bouten', amount: 35_000 },
  ],
  incomes: [{ source: 'Statiegeld', amount: 35_000 }],
  requestedAmount: 125_000,
  contactAddress: { street: 'Meidoornlaan', houseNumber: '3a', postcode: '9439 TZ', city: 'Witteveen' },
  contactEmail: 'harm@voorbeeld.nl',
  contactPhone: '+31612345678',
  decisionByEmail: 'yes',
  publicity: 'no',
  declaration: true,
};

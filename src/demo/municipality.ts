/** Id of the demo municipality. */
export const grantorId = 'midden-drenthe';

/** The demo municipality as it stands in every letter; its address and its people do not exist. */
export const grantor = {
  id: grantorId,
  name: 'gemeente Midden-Drenthe',
  place: 'Midden-Drenthe',
  caseCode: 'MD',
  legalRegime: 'awb' as const,
  department: 'Dorpen en wijken',
  addressLines: ['Postbus 0000', '9999 ZZ Beilen'],
  phone: '14 0593',
  email: 'dorpen@voorbeeld.nl',
  deskHours: 'op werkdagen van 9.00 tot 12.00 uur',
  officerName: 'Roelof Brinkzicht',
  court: 'Noord-Nederland',
  signatory: {
    onBehalfOf: 'burgemeester en wethouders van Midden-Drenthe',
    name: 'Lambert Raadhuistrap',
    function: 'teamleider Dorpen en wijken',
  },
  privacyUrl: '/privacy',
  // The bank DEMO does not exist.
  paymentAccount: { name: 'gemeente Midden-Drenthe', iban: 'NL57DEMO0000009999' },
  fictional: true,
};

/** MOEK and DOEK as people find them. */
export const scheme = {
  id: 'moek',
  grantorId,
  slug: 'moek',
  name: 'MOEK',
  title: 'Mooi Op Eigen Kracht',
  summary:
    'Maak uw eigen buurt of dorp mooier en leefbaarder. Bewoners bedenken het plan en voeren het zelf uit.',
  audience: 'Buurten, straten, dorpen, verenigingen, stichtingen en groepen van minstens drie adressen.',
};

export const doekScheme = {
  id: 'doek',
  grantorId,
  slug: 'doek',
  name: 'DOEK',
  title: 'Duurzaam Op Eigen Kracht',
  summary: 'Maak uw buurt of dorp duurzamer. Bewoners bedenken het plan en voeren het zelf uit.',
  audience:
    'Buurten, straten, dorpen, verenigingen, stichtingen, scholen, energiecoöperaties en groepen van minstens drie adressen.',
};

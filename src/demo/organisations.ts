/** A village association or another organisation of the policy; the addresses are made up. */
export interface DemoOrganisation {
  readonly id: string;
  readonly name: string;
  readonly legalForm: 'vereniging' | 'stichting' | 'buurtvereniging' | 'platform';
  readonly villageIds: readonly string[];
  /** Speaks for its village to the municipality, by agreement. */
  readonly recognised: boolean;
  /** Member of the Dorpen Overleg Midden-Drenthe. */
  readonly domMember: boolean;
  readonly email: string;
}

/** The associations that the Dorpenbeleid lists (§2.3, §2.4, §5.2); it counts 22 members of the DOM and names 21. */
export const organisations: readonly DemoOrganisation[] = [
  association('broekstreek', 'Plaatselijk Belang Broekstreek', 'balinge', 'garminge', 'mantinge'),
  association('drijber', 'Plaatselijk Belang Drijber', 'drijber'),
  association('elp', 'Dorpsbelangen Elp/Zuidveld', 'elp', 'zuidveld'),
  association(
    'hooghalen',
    'Dorpsbelangen Hooghalen, Laaghalen en Laaghalerveen',
    'hooghalen',
    'laaghalen',
    'laaghalerveen',
  ),
  association('hoogersmilde', 'Dorpsbelangen Hoogersmilde', 'hoogersmilde'),
  association('hijken', 'Dorpsbelangen Hijken', 'hijken'),
  association('nieuw-balinge', 'Plaatselijk Belang Nieuw Balinge', 'nieuw-balinge'),
  association('orvelte', 'Algemeen Belang Orvelte', 'orvelte'),
  association('spier', 'Dorpsbelangen Spier', 'spier'),
  association('witteveen', 'Dorpsbelang Witteveen', 'witteveen'),
  association('wijster', 'Dorpsbelangen Wijster', 'wijster'),
  association('zwiggelte', 'Dorpsbelangen Zwiggelte', 'zwiggelte'),

  neighbours('bruntinge', 'Buurtvereniging Bruntinge', 'bruntinge'),
  neighbours('brunsting', 'Buurtvereniging Brunsting', 'brunsting'),
  neighbours('beilervaart', 'Buurtvereniging Beilervaart', 'beilervaart'),
  neighbours('klatering', 'Buurtvereniging Klatering', 'klatering'),
  neighbours('musselhorst', 'Buurtvereniging Musselhorst', 'musselhorst', 'smalbroek', 'terhorst'),
  neighbours('oranje', 'Buurtvereniging Oranje', 'oranje'),
  neighbours('eursinge', 'Buurtvereniging Eursinge', 'eursinge'),
  neighbours('holthe', 'Buurtvereniging Holthe, Lieving en Makkum', 'holthe', 'lieving', 'makkum'),
  neighbours('hijkersmilde', 'Buurtvereniging Hijkersmilde', 'hijkersmilde'),

  outsideDom('westerbork', 'Belangenvereniging dorp Westerbork', 'vereniging', 'westerbork'),
  outsideDom('beilen-west', 'Platform Beilen-West', 'platform', 'beilen'),
  outsideDom('nagtegael', 'Platform Nagtegael', 'platform', 'beilen'),
  outsideDom('smilde', 'Bewonersplatform Smilde', 'platform', 'smilde'),

  {
    ...outsideDom('zes-lanen', 'Buurtvereniging De Zes Lanen', 'buurtvereniging', 'westerbork'),
    recognised: false,
  },
  { ...outsideDom('dorpshuizen', 'Stichting Dorpshuizen Midden-Drenthe', 'stichting'), recognised: false },
  { ...outsideDom('dom', 'Dorpen Overleg Midden-Drenthe (DOM)', 'vereniging'), recognised: false },
];

function association(id: string, name: string, ...villageIds: string[]): DemoOrganisation {
  return { ...outsideDom(id, name, 'vereniging', ...villageIds), domMember: true };
}

function neighbours(id: string, name: string, ...villageIds: string[]): DemoOrganisation {
  return { ...outsideDom(id, name, 'buurtvereniging', ...villageIds), domMember: true };
}

function outsideDom(
  id: string,
  name: string,
  legalForm: DemoOrganisation['legalForm'],
  ...villageIds: string[]
): DemoOrganisation {
  return { id, name, legalForm, villageIds, recognised: true, domMember: false, email: `${id}@voorbeeld.nl` };
}

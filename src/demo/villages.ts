/** A village or hamlet. The number is the policy's (`beleid`) or one we made up until CBS gives it (`plaatshouder`). */
export interface DemoVillage {
  readonly id: string;
  readonly name: string;
  readonly inhabitants: { readonly count: number; readonly source: 'beleid' | 'plaatshouder' };
  /** More than 3,000 inhabitants. */
  readonly large: boolean;
}

/** The 35 villages and hamlets of Midden-Drenthe: those the Dorpenbeleid names, and Alting to make up the 35 it counts. */
export const villages: readonly DemoVillage[] = [
  stated('Beilen', 9_950),
  stated('Bovensmilde', 3_175),
  stated('Orvelte', 97),
  assumed('Smilde', 4_400),
  assumed('Westerbork', 4_800),
  assumed('Alting', 50),
  assumed('Balinge', 100),
  assumed('Beilervaart', 250),
  assumed('Brunsting', 50),
  assumed('Bruntinge', 100),
  assumed('Drijber', 600),
  assumed('Elp', 300),
  assumed('Eursinge', 50),
  assumed('Garminge', 100),
  assumed('Hijken', 800),
  assumed('Hijkersmilde', 1_400),
  assumed('Holthe', 100),
  assumed('Hoogersmilde', 1_900),
  assumed('Hooghalen', 1_100),
  assumed('Klatering', 50),
  assumed('Laaghalen', 150),
  assumed('Laaghalerveen', 100),
  assumed('Lieving', 100),
  assumed('Makkum', 100),
  assumed('Mantinge', 200),
  assumed('Musselhorst', 50),
  assumed('Nieuw-Balinge', 900),
  assumed('Oranje', 150),
  assumed('Smalbroek', 50),
  assumed('Spier', 300),
  assumed('Terhorst', 50),
  assumed('Wijster', 800),
  assumed('Witteveen', 450),
  assumed('Zuidveld', 50),
  assumed('Zwiggelte', 250),
];

function stated(name: string, count: number): DemoVillage {
  return { ...village(name, count), inhabitants: { count, source: 'beleid' } };
}

function assumed(name: string, count: number): DemoVillage {
  return { ...village(name, count), inhabitants: { count, source: 'plaatshouder' } };
}

function village(name: string, count: number) {
  return { id: name.toLowerCase(), name, large: count > 3_000 };
}

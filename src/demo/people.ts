import type { Role } from '../../workflows/language.js';

/** Somebody who does not exist: family names are things from the landscape, addresses lie at voorbeeld.nl and in 9999 ZZ. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  /** Null for who has no mailbox. */
  readonly email: string | null;
  readonly phone: string;
  /** Who this is, for the button on `/proef`. */
  readonly about: string;
  readonly village: string;
  readonly role: Role;
}

/** Everybody who works for the demo municipality: one for each role, two for money, because nobody checks an IBAN alone, and two who decide, because nobody decides on an objection to a decision of their own. */
export const staff: readonly DemoPerson[] = [
  at('beilen', 'caseHandler', 'Wemeltje Zwerfkei', 'Behandelt de aanvragen, en belt liever dan ze schrijft.'),
  at(
    'hooghalen',
    'villageOfficer',
    'Roelof Brinkzicht',
    'Dorpscontactambtenaar. Kent elk dorpshuis van binnen.',
  ),
  at(
    'westerbork',
    'jurySecretary',
    'Hilda Klinkerpad',
    'Secretaris van de jury. Schrijft sneller dan men praat.',
  ),
  at('beilen', 'decisionMaker', 'Lambert Raadhuistrap', 'Besluit namens burgemeester en wethouders.'),
  at('witteveen', 'decisionMaker', 'Gerda Kantelraam', 'Beslist op bezwaren, nooit over eigen besluiten.'),
  at('smilde', 'financeOfficer', 'Tineke Centenbak', 'Betaalt uit, tot op de cent.'),
  at('spier', 'financeOfficer', 'Henk Dubbelcheck', 'Kijkt elke IBAN nog een keer na.'),
  at('elp', 'functionalAdmin', 'Joost Knoppenbord', 'Beheert de regelingen en de instellingen.'),
  at('bovensmilde', 'auditor', 'Trijntje Napluis', 'Mag alles lezen en niets veranderen.'),
  at('drijber', 'archivist', 'Roelfien Bewaarplaats', 'Archivaris. Gooit niets weg zonder lijst.'),
  at('elp', 'lawyer', 'Berend Letterknecht', 'Jurist. Leest ook de kleine letters, en vooral die.'),
];

/** The jury: a chair and five jurors, who know each other from everywhere, as it goes. */
export const jury: readonly DemoPerson[] = [
  at('orvelte', 'juryChair', 'Marchien Esrand', 'Voorzitter van de jury. Houdt van op tijd beginnen.'),
  at(
    'hijken',
    'juror',
    'Bertus Turfkuil',
    'Was veertig jaar schoolmeester, en geeft nog steeds geen tienen.',
  ),
  at(
    'westerbork',
    'juror',
    'Femke Heidepol',
    'Tuin- en landschapsontwerper. Let op wat er over vijf jaar nog staat.',
  ),
  at('zwiggelte', 'juror', 'Jan-Harm Keuterij', 'Zit in het bestuur van Dorpsbelangen Zwiggelte.'),
  at('beilen', 'juror', 'Sanne Vlinderveen', 'Van de jongerenraad. Wil weten of het ook leuk wordt.'),
  at('wijster', 'juror', 'Geesje Koffiepot', 'Draait het dorpshuis. Ziet meteen of er genoeg handen zijn.'),
];

/** The people behind the plans. */
export const applicants: readonly DemoPerson[] = [
  lives('witteveen', 'Aaltje Windsingel'),
  lives('orvelte', 'Egbert Leemvloer'),
  lives('spier', 'Margje Oventje'),
  lives('hooghalen', 'Wubbo Sterrenpad'),
  lives('elp', 'Hennie Kerkenpad'),
  lives('nieuw-balinge', 'Freerk Sponturf'),
  lives('hijken', 'Jantina Klaproos'),
  lives('wijster', 'Luuk Goudreinet'),
  lives('zwiggelte', 'Grietje Waterpas'),
  lives('drijber', 'Albert Schaapskooi'),
  lives('mantinge', 'Zwaantje Wipplank'),
  lives('hoogersmilde', 'Kars Stekkenbak'),
  lives('oranje', 'Diny Eigenheimer'),
  lives('beilervaart', 'Lammert Lampion'),
  lives('eursinge', 'Truus Boekenplank'),
  lives('holthe', 'Evert Egelpad'),
  lives('hijkersmilde', 'Rika Tafelkleed'),
  lives('bovensmilde', 'Ibrahim Zandbrug'),
  lives('klatering', 'Thijs Slootsprong'),
  lives('beilen', 'Mirjam Hoorntje'),
  lives('westerbork', 'Naima Lanenrijk'),
  lives('smilde', 'Klaas Trekveer'),
  lives('balinge', 'Roosje Zandkuil'),
  lives('bruntinge', 'Tom Modderpoel'),
  lives('makkum', 'Gerrie Melkbus'),
  lives('lieving', 'Wim Klaphek'),
  lives('terhorst', 'Annechien Touwschommel'),
  lives('laaghalen', 'Bea Rondkoffie'),
  lives('brunsting', 'Hein Zwaluwpan'),
  lives('garminge', 'Lotte Kiekekast'),
  {
    ...lives('zuidveld', 'Jan Vlaggenmast'),
    email: null,
    about: 'Is 84, en heeft geen computer. Wel een vulpen.',
  },
  lives('alting', 'Corrie Kruidenhof'),
];

/** Residents worth looking in on: each stands somewhere else on the way. */
export const residents: readonly DemoPerson[] = [
  resident('lotte', 'Heeft een plan half ingevuld. De soep kookte over.'),
  resident('hein', 'Heeft gisteren een plan ingestuurd.'),
  resident('aaltje', 'Kreeg eerder geld voor een praatbankje. Wacht nu op de jury.'),
  resident('diny', 'Moest haar plan aanvullen, en kreeg daarna een bijdrage.'),
  resident('mirjam', 'Kreeg geen bijdrage, omdat haar plan niet aan de voorwaarden voldeed.'),
];

/** Everybody of the demo, by key: the first name in lower case. */
export const people: ReadonlyMap<string, DemoPerson> = new Map(
  [...staff, ...jury, ...applicants].map((person) => [person.key, person]),
);

function lives(village: string, name: string): DemoPerson {
  return at(village, 'applicant', name, 'Maakt met de buurt een plan.');
}

function at(village: string, role: Role, name: string, about: string): DemoPerson {
  const [key = name] = name.toLowerCase().split(' ');
  return { key, name, email: `${key}@voorbeeld.nl`, phone: phoneOf(name), about, village, role };
}

function resident(key: string, about: string): DemoPerson {
  const person = applicants.find((one) => one.key === key);
  if (!person) throw new Error(`Nobody in the demo is called ${key}.`);
  return { ...person, about };
}

/** A number that nobody has: 06 0000 and four digits that differ by name. */
function phoneOf(name: string): string {
  const digits = [...Buffer.from(name)].reduce((sum, letter) => (sum * 31 + letter) % 10_000, 7);
  return `06 0000${String(digits).padStart(4, '0')}`;
}

import { expect } from '@jest/globals';
import type { Stage } from '../../support/stage.js';
import type { Visitor } from '../../support/visitor.js';
import { codeIn } from './mails.js';
import { cupboard, flag } from './short-plan.js';

export const bench = 'Een praatbank onder de linde';

/** The criteria as they stand above the points, with the answer that stands for five. */
const criteria = [
  ['Draagvlak: breed gedragen in buurt of dorp', '5 – De hele buurt of het hele dorp staat erachter'],
  ['Leefbaarheid: maakt de eigen omgeving mooier en leefbaarder', '5 – Het dorp wordt er blijvend beter van'],
  ['Naoberschap: versterkt de onderlinge band, voor jong en oud', '5 – Jong en oud doen samen mee'],
  ['Zelfwerkzaamheid: eigen inzet', '5 – Bewoners doen bijna alles zelf'],
  ['Vernieuwend: nieuw voor deze buurt', '5 – Nieuw voor de hele omgeving'],
  ['Uitvoerbaar en betaalbaar', '5 – Plan en begroting zijn degelijk'],
] as const;
const shortNames = criteria.map(([label]) => label.split(':')[0] ?? label);

/** One juror on a telephone, from the invitation in the mail to everything handed in. */
export async function judgeByPhone(stage: Stage): Promise<void> {
  const femke = await stage.visitor('Femke Heidepol', 360);
  await femke.go('/jury');
  await femke.fill('Uw e-mailadres', 'femke@voorbeeld.nl');
  await femke.press('Stuur mij een e-mail');
  await stage.settle();
  await femke.fill('Code uit de e-mail', codeIn(stage.mailTo('femke@voorbeeld.nl')).toLowerCase());
  await femke.press('Inloggen');
  await femke.reads('Jury', bench, flag.title, cupboard.title, 'Betrokkenheid opgeven');
  await femke.look('jury-lijst');
  await femke.follow(bench);
  await femke.reads('Betrokken zijn is niet gek', 'De buren van de Esweg');
  expect(await femke.text()).not.toContain('ronde bank om de linde');
  await femke.look('jury-betrokken');
  await femke.press('Vastleggen');
  await femke.reads('Kies of u bij dit plan betrokken bent, en zo ja: hoe.');
  await femke.look('jury-betrokken-fout');
  await femke.choose('Bent u betrokken bij dit plan?', 'Nee, ik ben niet betrokken');
  await femke.press('Vastleggen');
  await femke.reads('Wij timmeren een ronde bank om de linde', 'Rommelmarkt: € 200', 'Uw beoordeling');
  await femke.look('jury-plan');
  const drawing = await femke.download('tekening.pdf');
  expect(drawing.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await femke.choose(criteria[0][0], criteria[0][1]);
  await femke.fill('Waarom deze punten voor ‘Draagvlak’?', 'Veertig mensen op een avond!');
  await femke.press('Bewaar en ga later verder');
  await femke.reads('Uw concept is bewaard');
  await femke.follow('Terug naar mijn plannen');
  await femke.reads('Concept: 1 van 6 punten gegeven');
  await femke.look('jury-lijst-concept');
  await femke.follow(bench);
  await femke.press('Inleveren');
  await femke.reads('Kies 1 tot en met 5 punten voor ‘Leefbaarheid’.');
  await femke.look('jury-plan-fout');
  expect(await femke.page.getByLabel('Waarom deze punten voor ‘Draagvlak’?').inputValue()).toBe(
    'Veertig mensen op een avond!',
  );
  for (const [label, best] of criteria) await femke.choose(label, best);
  for (const name of shortNames.slice(1))
    await femke.fill(`Waarom deze punten voor ‘${name}’?`, 'Femke vindt dit goed.');
  await femke.press('Inleveren');
  await femke.reads('Ingeleverd');
  await femke.look('jury-lijst-ingeleverd');
  await score(femke, flag.title);
  await score(femke, cupboard.title);
  await femke.reads('U bent klaar: u heeft alles ingeleverd.');
  await femke.look('jury-klaar');
  await femke.signOut();
}

/** Declares not to be involved, gives fours and hands in. */
async function score(juror: Visitor, title: string): Promise<void> {
  await juror.go('/jury');
  await juror.follow(title);
  if (!(await juror.text()).includes('Uw beoordeling')) {
    await juror.choose('Bent u betrokken bij dit plan?', 'Nee, ik ben niet betrokken');
    await juror.press('Vastleggen');
  }
  await juror.reads('Uw beoordeling');
  for (const [label] of criteria) await juror.choose(label, '4');
  for (const name of shortNames)
    await juror.fill(`Waarom deze punten voor ‘${name}’?`, `${juror.name} vindt dit goed.`);
  await juror.press('Inleveren');
  await juror.reads('Ingeleverd');
}

/** A juror who belongs to the group says so, and sees nothing of that plan. */
export async function recuse(stage: Stage): Promise<void> {
  const janHarm = await stage.colleague('Jan-Harm Keuterij', 360);
  await janHarm.follow(bench);
  await janHarm.choose('Bent u betrokken bij dit plan?', 'Ja, ik ben lid of bestuurslid van de groep');
  await janHarm.press('Vastleggen');
  await janHarm.reads('U doet niet mee bij dit plan');
  await janHarm.look('jury-lijst-niet-mee');
  const address = await recusedAddress(stage);
  await janHarm.go(address);
  expect(await janHarm.text()).not.toMatch(/praatbank|Esweg|linde/);
  await janHarm.look('jury-niet-voor-u');
  await score(janHarm, flag.title);
  await score(janHarm, cupboard.title);
}

/** Where another juror reads the plan. */
async function recusedAddress(stage: Stage): Promise<string> {
  const bertus = await stage.colleague('Bertus Turfkuil');
  await bertus.follow(bench);
  return new URL(bertus.page.url()).pathname;
}

/** The chair and the last juror; nobody reads what another gave before handing in. */
export async function judgeAtDesk(stage: Stage): Promise<void> {
  const marchien = await stage.colleague('Marchien Esrand');
  for (const title of [bench, flag.title, cupboard.title]) await score(marchien, title);
  await marchien.go('/jury');
  await marchien.follow('Naar het juryberaad van MOEK 2027');
  await marchien.reads(
    'Op wie wacht de jury nog?',
    'Bertus Turfkuil: bij 3 plannen betrokkenheid opgeven, 3 plannen beoordelen',
  );
  expect(await marchien.text()).not.toMatch(/5,00|vindt dit goed/);
  await marchien.look('beraad-nog-niet');
  const bertus = await stage.colleague('Bertus Turfkuil');
  for (const title of [flag.title, cupboard.title, bench]) {
    await bertus.go('/jury');
    await bertus.follow(title);
    await bertus.choose('Bent u betrokken bij dit plan?', 'Nee, ik ben niet betrokken');
    await bertus.press('Vastleggen');
    await bertus.reads('Uw beoordeling');
    expect(await bertus.page.content()).not.toMatch(/Femke|Marchien|vindt dit goed/);
    if (title === bench) await bertus.look('jury-plan-tafel');
    await score(bertus, title);
  }
}

/** After the presentations: the points open, the lot decides a tie, and the pot is divided. */
export async function deliberate(stage: Stage): Promise<{ hilda: Visitor; marchien: Visitor }> {
  const hilda = await stage.colleague('Hilda Klinkerpad');
  await hilda.look('secretaris-begin');
  await hilda.follow('Jury');
  await hilda.look('secretaris-jury');
  await hilda.follow('Naar het juryberaad van MOEK 2027');
  await hilda.reads('Op niemand: iedereen heeft alles ingevuld.');
  await hilda.look('beraad-beginnen');
  await hilda.press('Presentaties gehouden: juryberaad beginnen');
  await hilda.reads('Te verdelen', '€ 2.500', 'Gelijk');
  await hilda.look('beraad');
  await hilda.press('Loting vastleggen');
  await hilda.look('beraad-loting-fout');
  await hilda.choose('Welk plan is als eerste getrokken?', cupboard.title);
  await hilda.fill('Wie was er getuige van de loting?', 'Roelof Brinkzicht');
  await hilda.press('Loting vastleggen');
  await hilda.reads(
    '1. Een praatbank onder de linde',
    '2. Een kiekkast op de brink',
    '3. Een vlaggenmast voor wie jarig is',
  );
  await hilda.look('beraad-na-loting');
  await hilda.follow(bench);
  await hilda.reads('Veertig mensen op een avond!', 'Doen niet mee', 'Jan-Harm Keuterij');
  await hilda.look('voorstel');
  await writeReasons(hilda, 'De jury ziet de bank al staan.');
  await hilda.fill('Bedrag', '1.600');
  await hilda.press('Alleen bewaren');
  await hilda.reads('Uw concept is bewaard');
  await hilda.press('Dit bedrag voorstellen');
  await hilda.reads('Nog over', '€ 900');
  await hilda.look('beraad-een-voorstel');
  await hilda.follow(cupboard.title);
  await hilda.press('Dit bedrag voorstellen');
  await hilda.look('voorstel-fout');
  await writeReasons(hilda, 'De jury kijkt graag in elkaars kast.');
  await hilda.fill('Bedrag', '€ 900,-');
  await hilda.press('Dit bedrag voorstellen');
  const marchien = await stage.colleague('Marchien Esrand');
  await marchien.follow('Naar het juryberaad van MOEK 2027');
  await marchien.follow(flag.title);
  await writeReasons(marchien, 'De jury viert graag mee, maar de pot is leeg.');
  await marchien.fill('Bedrag', '100');
  await marchien.press('Dit bedrag voorstellen');
  await marchien.reads('Er is niet genoeg geld over in de prijzenpot.');
  await marchien.look('voorstel-pot-leeg');
  await marchien.press('Geen bijdrage voorstellen');
  await marchien.reads('Geen bijdrage', 'Nog over');
  await marchien.look('beraad-klaar');
  return { hilda, marchien };
}

async function writeReasons(one: Visitor, reason: string): Promise<void> {
  for (const name of shortNames) await one.fill(`Wat vindt de jury van ‘${name}’?`, reason);
}

/** Both sign, and the report lies fixed. */
export async function sign(
  { hilda, marchien }: { hilda: Visitor; marchien: Visitor },
  stage: Stage,
): Promise<void> {
  await marchien.follow('Juryadvies ondertekenen');
  await marchien.reads('U ondertekent als', 'Daarna kan niemand de voorstellen nog wijzigen');
  await marchien.look('ondertekenen');
  await marchien.press('Juryadvies ondertekenen');
  await marchien.look('ondertekend-voorzitter');
  await hilda.follow('Jury');
  await hilda.follow('Naar het juryberaad van MOEK 2027');
  await hilda.follow('Juryadvies ondertekenen');
  await hilda.reads('Ondertekend door Marchien Esrand', 'Dit is de tweede handtekening');
  await hilda.press('Juryadvies ondertekenen');
  await stage.settle();
  await hilda.reads(
    'Uw handtekening staat onder het juryadvies.',
    'De behandelaar biedt het aan het college aan.',
  );
  await hilda.look('beraad-ondertekend');
  await hilda.follow('Lees het juryadvies en bewaar het als PDF');
  await hilda.reads('Het advies ligt vast en kan niet meer veranderen.');
  await hilda.look('ondertekend');
  const report = await hilda.download('Het rapport (PDF)');
  expect(report.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await hilda.signOut();
  await marchien.signOut();
}

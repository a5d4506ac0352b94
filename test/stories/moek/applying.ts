import { expect } from '@jest/globals';
import { picture, pdf } from '../../support/crafted-files.js';
import type { Stage } from '../../support/stage.js';
import type { Visitor } from '../../support/visitor.js';
import { linkIn, codeIn } from './mails.js';

export const annie = 'annie@voorbeeld.nl';

/** From the overview to a draft: does the plan fit, and a way in by e-mail. */
export async function beginPlan(stage: Stage): Promise<Visitor> {
  const phone = await stage.visitor('Annie Esdoorn', 360);
  await phone.go('/');
  await phone.reads('Geld voor uw plan', 'MOEK: Mooi Op Eigen Kracht');
  await phone.look('overzicht');
  await phone.follow('Meer over MOEK');
  await phone.reads('MOEK 2027 is open', 'Waar let de jury op?', '€ 5.000');
  await phone.look('regeling');
  await phone.follow('Past uw plan bij MOEK?');
  await phone.look('past-uw-plan');
  await phone.press('Bekijk of uw plan past');
  await phone.reads('Kies waar uw plan is.');
  await phone.look('past-uw-plan-fout');
  await phone.choose('Is uw plan in onze gemeente?', 'Ja');
  await phone.choose(
    'Met wie maakt u het plan?',
    'Met buren, een straat of vrienden: mensen van minstens drie adressen',
  );
  await phone.choose('Wat wilt u vooral bereiken?', 'Dat het hier mooier, gezelliger of leefbaarder wordt');
  await phone.choose('Steekt uw groep zelf de handen uit de mouwen?', 'Ja, helemaal of voor een deel');
  await phone.choose('Bent u al begonnen?', 'Nee');
  await phone.press('Bekijk of uw plan past');
  await phone.reads('Ja, uw plan past bij MOEK.');
  await phone.look('past-uw-plan-ja');
  await phone.follow('Begin met uw plan');
  await phone.look('begin');
  await phone.fill('Wat is uw e-mailadres?', ` ${annie.toUpperCase()} `);
  await phone.press('Stuur mij een link');
  await phone.reads('Kijk in uw e-mail', annie);
  await phone.look('kijk-in-uw-mail');
  await stage.settle();
  await phone.go(linkIn(stage.mailTo(annie)));
  await phone.reads('Klik op de knop om in te loggen.');
  await phone.look('inloggen-met-link');
  await phone.press('Inloggen');
  await phone.reads('Begin uw plan voor MOEK');
  await phone.look('begin-ingelogd');
  await phone.press('Plan beginnen');
  return phone;
}

/** The first steps on a telephone, then "later" and on with a laptop by typing the code. */
export async function fillIn(stage: Stage, phone: Visitor): Promise<Visitor> {
  await groupStep(phone);
  await planStep(phone);
  await phone.look('stap-plan-ingevuld');
  await phone.press('Opslaan en later verder');
  await phone.reads('Uw concept is bewaard');
  await phone.look('concept-bewaard');

  const laptop = await stage.visitor('Annie Esdoorn op de laptop');
  await laptop.go('/inloggen');
  await laptop.look('inloggen');
  await laptop.fill('Uw e-mailadres', annie);
  await laptop.press('Stuur mij een e-mail');
  await laptop.fill('Code uit de e-mail', 'AAAA-AAAA');
  await laptop.press('Inloggen');
  await laptop.reads('Deze code klopt niet.');
  await laptop.look('code-fout');
  await stage.settle();
  await laptop.fill('Code uit de e-mail', codeIn(stage.mailTo(annie)));
  await laptop.press('Inloggen');
  await laptop.reads('Mijn aanvragen', 'Een praatbank onder de linde');
  await laptop.look('mijn-concept');
  await laptop.follow('Ga verder met invullen');
  await supportStep(laptop);
  await budgetStep(laptop);
  await contactStep(laptop);
  return laptop;
}

async function groupStep(phone: Visitor): Promise<void> {
  await phone.reads('Stap 1 van 6', 'Uw groep');
  await phone.look('stap-groep');
  await phone.fill('Hoe heet uw groep?', 'De buren van de Esweg');
  await phone.choose('Wat voor groep bent u?', 'Groep bewoners');
  await phone.choose('Vraagt een bedrijf deze bijdrage aan', 'Nee');
  await phone.choose('Hoort iemand van de jury bij uw groep?', 'Ja');
  await phone.press('Opslaan en verder');
  await phone.reads('Deze vraag komt erbij door uw antwoord.');
  await phone.look('stap-groep-vraag-erbij');
  await phone.fill('Van hoeveel adressen doen er mensen mee?', '2');
  await phone.pick('Welke vereniging of stichting kan het geld voor u ontvangen?', 'Dorpsbelang Witteveen');
  await phone.press('Opslaan en verder');
  await phone.reads('Vul een aantal in van 3 of meer.');
  await phone.look('stap-groep-fout');
  await phone.fill('Van hoeveel adressen doen er mensen mee?', '11');
  await phone.press('Opslaan en verder');
}

async function planStep(phone: Visitor): Promise<void> {
  await phone.reads('Stap 2 van 6', 'Uw plan');
  await phone.look('stap-plan');
  await phone.fill('Hoe heet uw plan?', 'Een praatbank onder de linde');
  await phone.pick('In welk dorp of welke buurtschap is het?', 'Witteveen');
  await phone.fill('Op welke plek precies?', 'Onder de linde bij het dorpshuis');
  await phone.fill(
    'Wat gaat u doen?',
    'Wij timmeren een ronde bank om de linde 🌳.\nDe grond eronder leggen wij vlak.',
  );
  await phone.fill(
    'Waarom wordt het hier mooier of leefbaarder van?',
    'Nu is er geen plek om even te zitten.',
  );
  await phone.choose('Voor wie is het?', 'Kinderen');
  await phone.choose('Voor wie is het?', 'Ouderen');
  await phone.fill('Hoe brengt uw plan mensen bij elkaar?', 'Wie er zit, krijgt aanspraak.');
  await phone.fill('Wat is er nieuw aan voor uw buurt?', 'Een bank om een boom heen is er niet.');
  await phone.fill('Wanneer begint u?', 'mei 2027');
  await phone.fill('Wanneer is het klaar?', 'september 2027');
  await phone.choose('Heeft u een vergunning nodig, of grond van iemand anders?', 'Nee');
  await send(phone, 'Wilt u een foto of tekening meesturen?', 'tekening.pdf', await pdf());
  await phone.reads('tekening.pdf', 'gecontroleerd');
  await send(phone, 'Wilt u een foto of tekening meesturen?', 'de linde.jpg', await picture('jpeg'));
  await phone.reads('de linde.jpg');
}

/** Sends a file along with a question of the form. */
export async function send(visitor: Visitor, label: string, name: string, buffer: Buffer): Promise<void> {
  const mimeType = name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg';
  await visitor.page.getByLabel(label).setInputFiles({ name, mimeType, buffer });
  await visitor.press('Bestand versturen');
}

async function supportStep(laptop: Visitor): Promise<void> {
  await laptop.reads('Stap 3 van 6');
  await laptop.look('stap-draagvlak');
  await laptop.fill('Wie steunen uw plan, en hoe weten wij dat?', 'Op de buurtavond waren 40 mensen.');
  await laptop.fill('Wat doet u zelf?', 'Alles, behalve de schroeven maken.');
  await laptop.fill('Hoeveel uur werkt u er samen aan, ongeveer?', '120');
  await laptop.press('Opslaan en verder');
}

async function budgetStep(laptop: Visitor): Promise<void> {
  await laptop.reads('Stap 4 van 6', 'Begroting');
  await laptop.look('stap-begroting');
  await laptop.fill('Kostenpost 1: waarvoor', 'Hout');
  await laptop.fill('Kostenpost 1: bedrag in euro', '1.250,-');
  await laptop.fill('Kostenpost 2: waarvoor', 'Schroeven en olie');
  await laptop.fill('Kostenpost 2: bedrag in euro', '€ 350');
  await laptop.press('Nog een kostenpost');
  await laptop.fill('Kostenpost 3: waarvoor', 'Koffie voor de helpers');
  await laptop.fill('Kostenpost 3: bedrag in euro', '200');
  await laptop.fill('Inkomst 1: van wie', 'Rommelmarkt');
  await laptop.fill('Inkomst 1: bedrag in euro', '150,00');
  await laptop.fill('Welk bedrag vraagt u van MOEK?', '1.600');
  await laptop.press('Opslaan en verder');
  await laptop.look('stap-begroting-scheelt');
  await laptop.reads('Uw kosten zijn € 1.800.', 'samen € 1.750. Dat scheelt € 50.');
  await laptop.fill('Inkomst 1: bedrag in euro', '200');
  await laptop.press('Opslaan en verder');
}

async function contactStep(laptop: Visitor): Promise<void> {
  await laptop.reads('Stap 5 van 6', 'Contact');
  await laptop.look('stap-contact');
  await laptop.fill('Hoe heet de contactpersoon?', 'Annie Esdoorn');
  await laptop.fill('Straat', 'Esweg');
  await laptop.fill('Huisnummer', '7');
  await laptop.fill('Postcode', '9999zz');
  await laptop.fill('Plaats', 'Witteveen');
  await laptop.choose('Mogen wij alle berichten over deze aanvraag per e-mail sturen', 'Ja');
  await laptop.fill('Op welk telefoonnummer bent u te bereiken?', '06-00001234');
  await laptop.choose('Mogen wij uw plan en foto’s laten zien', 'Ja');
  await laptop.press('Opslaan en verder');
  await laptop.fill('Naar welk e-mailadres?', annie);
  await laptop.look('stap-contact-ingevuld');
  await laptop.press('Opslaan en verder');
}

/** Reads everything once more, signs and sends; answers the number of the case. */
export async function submit(stage: Stage, laptop: Visitor): Promise<string> {
  await laptop.reads('Stap 6 van 6', 'Controleren en versturen', 'Rommelmarkt: € 200');
  await laptop.look('controleren');
  await laptop.press('Aanvraag versturen');
  await laptop.reads('Vul uw voornaam en achternaam in.');
  await laptop.look('controleren-fout');
  await laptop.fill('Wie verstuurt deze aanvraag?', 'Annie Esdoorn');
  await laptop.choose('Namens wie doet u dat?', 'Ik hoor bij de groep, en de groep vindt het goed');
  await laptop.tick('Ik heb alles naar waarheid ingevuld');
  await laptop.press('Aanvraag versturen');
  await laptop.reads(
    'Uw aanvraag is binnen',
    'Ontvangen',
    '1 februari 2027',
    '12 maart 2027',
    '2 april 2027',
  );
  await laptop.look('ontvangen');
  const number = /Het zaaknummer is (\S+)/.exec(await laptop.text())?.[1] ?? '';
  expect(number).toMatch(/^MD-2027-\d+$/);
  const copy = await laptop.download('Bewaar alles wat is ingevuld als PDF');
  expect(copy.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await stage.settle();
  expect(stage.mailTo(annie).at(-1)?.mail.subject).toContain('ontvangen');
  await laptop.follow('Naar uw aanvraag');
  await laptop.look('mijn-aanvraag');
  return number;
}

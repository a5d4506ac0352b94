import { expect } from '@jest/globals';
import { pdf } from '../../support/crafted-files.js';
import type { Stage } from '../../support/stage.js';
import type { Visitor } from '../../support/visitor.js';
import { annie, send } from './applying.js';
import { linkIn } from './mails.js';
import { fillShortly, type ShortPlan } from './short-plan.js';

/** Opens a case from the worklist. */
export async function openCase(officer: Visitor, title: string): Promise<void> {
  await officer.go('/werk?wie=alle');
  await officer.follow(title);
  await officer.reads('Wat kunt u nu doen?', 'Termijnen', 'Logboek');
}

/** The village officer types in what came on paper from somebody without e-mail. */
export async function enterPaper(stage: Stage, plan: ShortPlan): Promise<void> {
  const roelof = await stage.colleague('Roelof Brinkzicht');
  await roelof.reads('Werklijst');
  await roelof.look('werklijst-dorpscontactambtenaar');
  await roelof.follow('Aanvraag voor iemand invoeren');
  await roelof.look('invoeren');
  await roelof.press('Verder naar het formulier');
  await roelof.reads('Kies hoe de aanvraag binnenkwam.');
  await roelof.look('invoeren-fout');
  await roelof.pick('Voor welke ronde?', 'MOEK 2027');
  await roelof.choose('Hoe kwam de aanvraag binnen?', 'Op papier');
  await roelof.fill('Op welke dag kwam de aanvraag binnen?', '2 februari 2027');
  await roelof.fill('Hoe heet de aanvrager?', 'Jan Vlaggenmast');
  await roelof.fill('Straat', 'Voorbeeldweg');
  await roelof.fill('Huisnummer', '3');
  await roelof.fill('Postcode', '9999 ZZ');
  await roelof.fill('Plaats', 'Zuidveld');
  await roelof.press('Verder naar het formulier');
  await roelof.reads('U vult dit in voor Jan Vlaggenmast', 'op papier binnen op 2 februari 2027');
  await roelof.look('invoeren-stap-1');
  await fillShortly(roelof, plan);
  await roelof.look('invoeren-controleren');
  await roelof.press('Aanvraag versturen');
  await roelof.reads('De aanvraag is ingevoerd', 'Ontvangen op 2 februari 2027');
  await roelof.look('ingevoerd');
  await roelof.signOut();
  await roelof.look('uitgelogd');
}

/** From the worklist to a request for what is missing, with a date on which the resident can count. */
export async function askForMore(stage: Stage): Promise<void> {
  const wemeltje = await stage.colleague('Wemeltje Zwerfkei');
  await wemeltje.reads('Werklijst', 'Een praatbank onder de linde', 'Kijk of de aanvraag volledig is');
  await wemeltje.look('werklijst');
  await openCase(wemeltje, 'Een praatbank onder de linde');
  await wemeltje.reads('Ingediend', 'MD-2027-00001');
  await wemeltje.look('zaak');
  await wemeltje.press('Ik behandel deze zaak');
  await wemeltje.press('Volledigheidstoets beginnen');
  await wemeltje.reads('Volledigheidstoets', 'Vastgelegd: Volledigheidstoets beginnen');
  await wemeltje.fill('Nieuwe notitie', 'Gebeld: de aanvraag is bijna compleet.');
  await wemeltje.press('Bewaar de notitie');
  await wemeltje.reads('Gebeld: de aanvraag is bijna compleet.');
  await wemeltje.look('zaak-volledigheidstoets');
  await wemeltje.follow('Om aanvulling vragen');
  await wemeltje.look('aanvulling-vragen');
  await wemeltje.fill('Tot en met welke dag kan de aanvrager aanvullen?', '5-2-2027');
  await wemeltje.fill('Wat mist er?', 'Het verslag van de buurtavond.\nEen tweede contactpersoon.');
  await wemeltje.press('Om aanvulling vragen');
  await wemeltje.reads('Geef de aanvrager minstens een week de tijd.');
  await wemeltje.look('aanvulling-vragen-fout');
  await wemeltje.fill('Tot en met welke dag kan de aanvrager aanvullen?', 'woensdag 17 februari 2027');
  await wemeltje.press('Bekijk wat er gebeurt');
  await wemeltje.look('aanvulling-vragen-gevolgen');
  await wemeltje.press('Om aanvulling vragen');
  await wemeltje.reads(
    'Vastgelegd: Om aanvulling vragen',
    'Wacht op aanvulling',
    'Wij wachten tot en met 17 februari 2027.',
  );
  await wemeltje.look('zaak-wacht-op-aanvulling');
  await wemeltje.signOut();
}

/** The resident follows the mail, adds what was missing and sends it. */
export async function supplement(stage: Stage, phone: Visitor): Promise<void> {
  const mail = stage.mailTo(annie).at(-1)?.mail;
  expect(mail?.subject).toContain('17 februari 2027');
  const [, path = ''] = /http:\/\/127\.0\.0\.1:\d+(\/mijn\/\S+)/.exec(mail?.text ?? '') ?? [];
  await phone.go(path);
  await phone.reads('Inloggen');
  await phone.fill('Uw e-mailadres', annie);
  await phone.press('Stuur mij een e-mail');
  await stage.settle();
  await phone.go(linkIn(stage.mailTo(annie)));
  await phone.press('Inloggen');
  await phone.reads(
    'Wij missen nog iets. Stuur dit uiterlijk 17 februari 2027',
    'Het verslag van de buurtavond.',
  );
  await phone.look('mijn-aanvullen');
  await phone.follow('Vul uw aanvraag aan');
  await phone.look('aanvullen');
  await phone.follow(/^Wijzig.*Wilt u iets laten zien waaruit de steun blijkt\?|^Wijzig.*(Draagvlak|Steun)/);
  await phone.look('aanvullen-stap');
  await send(phone, 'Wilt u iets laten zien waaruit de steun blijkt?', 'verslag buurtavond.pdf', await pdf());
  await phone.reads('verslag buurtavond.pdf');
  await phone.press(/^Opslaan en (verder|terug naar de controle)$/);
  await phone.reads('verslag buurtavond.pdf');
  await phone.follow(/^Wijzig.*(Contact|tweede contactpersoon)/);
  await phone.fill('Is er een tweede contactpersoon? Hoe heet die?', 'Berend Kastanje');
  await phone.press(/^Opslaan en (verder|terug naar de controle)$/);
  await phone.press('Aanvulling versturen');
  await phone.reads('Uw aanvulling is binnen');
  await phone.look('aanvulling-binnen');
  await phone.follow('Naar uw aanvraag');
  await phone.reads('U hoeft nu niets te doen.');
}

/** Complete, and it meets the conditions. */
export async function admit(wemeltje: Visitor, title: string, look?: string): Promise<void> {
  await openCase(wemeltje, title);
  const begin = wemeltje.page.getByRole('button', { name: 'Volledigheidstoets beginnen' });
  if ((await begin.count()) > 0) await begin.click();
  await wemeltje.reads('Volledigheidstoets');
  if (look) {
    await wemeltje.reads('Kan nu niet. U heeft al één keer om aanvulling gevraagd.');
    await wemeltje.look(`zaak-${look}-volledig`);
  }
  await wemeltje.press('Volledig verklaren');
  await wemeltje.reads('Vastgelegd: Volledig verklaren', 'Toets op voorwaarden');
  if (look) await wemeltje.look(`zaak-${look}-voorwaarden`);
  await wemeltje.press('Voldoet aan de voorwaarden');
  await wemeltje.reads('Vastgelegd: Voldoet aan de voorwaarden', 'Doet mee');
  if (look) await wemeltje.look(`zaak-${look}-doet-mee`);
}

/** The jury gets its size before it begins. */
export async function arrangeJury(wemeltje: Visitor): Promise<void> {
  await wemeltje.follow('Rondes');
  await wemeltje.look('rondes');
  await wemeltje.follow('MOEK 2027');
  await wemeltje.reads('Open voor plannen');
  await wemeltje.look('ronde-open');
  await wemeltje.follow('Wie er in de jury zitten');
  await wemeltje.look('jury-leden');
  await wemeltje.press(/^Haal uit de jury.*Sanne/);
  await wemeltje.press(/^Haal uit de jury.*Geesje/);
  await wemeltje.look('jury-leden-vier');
  const text = await wemeltje.text();
  expect([text.includes('Sanne'), text.includes('Geesje'), text.includes('Marchien')]).toEqual([
    false,
    false,
    true,
  ]);
}

/** After closing: every plan must be checked before the jury can begin. */
export async function closeChecks(stage: Stage, last: string): Promise<void> {
  const wemeltje = await stage.colleague('Wemeltje Zwerfkei');
  await wemeltje.follow('Rondes');
  await wemeltje.follow('MOEK 2027');
  await wemeltje.reads('Gesloten');
  await wemeltje.look('ronde-gesloten');
  await wemeltje.press('Toetsen beginnen');
  await wemeltje.reads('Kan nu niet. Nog niet elk plan is getoetst.');
  await wemeltje.look('ronde-toetsen');
  await admit(wemeltje, last);
  await wemeltje.follow('Rondes');
  await wemeltje.follow('MOEK 2027');
  await wemeltje.press('Alle plannen zijn getoetst');
  await wemeltje.reads('Vastgelegd: Alle plannen zijn getoetst', 'Presentaties');
  await wemeltje.look('ronde-presentaties');
  await wemeltje.signOut();
}

import type { Stage } from '../../support/stage.js';
import type { Visitor } from '../../support/visitor.js';

/** A plan that is typed in without looking around. Amounts as people type them. */
export interface ShortPlan {
  readonly group: string;
  readonly payee: string;
  readonly title: string;
  readonly village: string;
  readonly amount: string;
  readonly person: string;
  /** Absent for who wants letters by post. */
  readonly email?: string;
  /** Name that is signed with. */
  readonly signer: string;
}

export const flag: ShortPlan = {
  group: 'Noabers van Zuidveld',
  payee: 'Dorpsbelangen Elp/Zuidveld',
  title: 'Een vlaggenmast voor wie jarig is',
  village: 'Zuidveld',
  amount: '900',
  person: 'Jan Vlaggenmast',
  signer: 'Jan Vlaggenmast',
};

export const cupboard: ShortPlan = {
  group: 'Kiek’n bij de buren',
  payee: 'Plaatselijk Belang Broekstreek',
  title: 'Een kiekkast op de brink',
  village: 'Garminge',
  amount: '900,00',
  person: 'Lotte Kiekekast',
  email: 'lotte@voorbeeld.nl',
  signer: 'Lotte Kiekekast',
};

/** Fills in every step up to the signature; the button to send it is left to whoever tells the story. */
export async function fillShortly(one: Visitor, plan: ShortPlan): Promise<void> {
  const next = () => one.press('Opslaan en verder');
  await one.fill('Hoe heet uw groep?', plan.group);
  await one.choose('Wat voor groep bent u?', 'Groep bewoners');
  await one.choose('Vraagt een bedrijf deze bijdrage aan', 'Nee');
  await one.choose('Hoort iemand van de jury bij uw groep?', 'Dat weet ik niet');
  await next();
  await one.fill('Van hoeveel adressen doen er mensen mee?', '6');
  await one.pick('Welke vereniging of stichting kan het geld voor u ontvangen?', plan.payee);
  await next();
  await one.fill('Hoe heet uw plan?', plan.title);
  await one.pick('In welk dorp of welke buurtschap is het?', plan.village);
  await one.fill('Op welke plek precies?', 'Bij de splitsing');
  await one.fill('Wat gaat u doen?', 'Wij maken het samen.');
  await one.fill('Waarom wordt het hier mooier of leefbaarder van?', 'Er is nu niets.');
  await one.choose('Voor wie is het?', 'Volwassenen');
  await one.fill('Hoe brengt uw plan mensen bij elkaar?', 'Iedereen helpt mee.');
  await one.fill('Wat is er nieuw aan voor uw buurt?', 'Het was er nog niet.');
  await one.fill('Wanneer begint u?', 'mei 2027');
  await one.fill('Wanneer is het klaar?', 'juni 2027');
  await one.choose('Heeft u een vergunning nodig, of grond van iemand anders?', 'Nee');
  await next();
  await one.fill('Wie steunen uw plan, en hoe weten wij dat?', 'Alle zes de huizen.');
  await one.fill('Wat doet u zelf?', 'Graven en timmeren.');
  await one.fill('Hoeveel uur werkt u er samen aan, ongeveer?', '45');
  await next();
  await one.fill('Kostenpost 1: waarvoor', 'Materiaal');
  await one.fill('Kostenpost 1: bedrag in euro', plan.amount);
  await one.fill('Welk bedrag vraagt u van MOEK?', plan.amount);
  await next();
  await one.fill('Hoe heet de contactpersoon?', plan.person);
  await one.fill('Straat', 'Voorbeeldweg');
  await one.fill('Huisnummer', '3');
  await one.fill('Postcode', '9999 ZZ');
  await one.fill('Plaats', plan.village);
  await one.choose(
    'Mogen wij alle berichten over deze aanvraag per e-mail sturen',
    plan.email ? 'Ja' : 'Nee',
  );
  await one.fill('Op welk telefoonnummer bent u te bereiken?', '06 00005678');
  await one.choose('Mogen wij uw plan en foto’s laten zien', 'Ja');
  await next();
  if (plan.email) {
    await one.fill('Naar welk e-mailadres?', plan.email);
    await next();
  }
  await one.fill('Wie verstuurt deze aanvraag?', plan.signer);
  await one.choose('Namens wie doet u dat?', 'Ik hoor bij de groep, en de groep vindt het goed');
  await one.tick('Ik heb alles naar waarheid ingevuld');
}

/** Lotte begins, forgets, is reminded two weeks before the round closes, and sends it. */
export async function sendLate(stage: Stage): Promise<void> {
  const lotte = await stage.colleague('Lotte Kiekekast', 360);
  await lotte.reads('U heeft nog geen aanvraag.');
  await lotte.look('mijn-leeg');
  await lotte.go('/regelingen/moek/begin');
  await lotte.press('Plan beginnen');
  await lotte.press('Opslaan en later verder');
  await stage.goTo('2027-03-01');
  const reminder = stage.mailTo('lotte@voorbeeld.nl').at(-1)?.mail.subject;
  if (reminder !== 'Nog 14 dagen om uw plan in te sturen') throw new Error(`Lotte was sent: ${reminder}`);
  await lotte.goOn();
  await lotte.follow('Ga verder met invullen');
  await fillShortly(lotte, cupboard);
  await lotte.press('Aanvraag versturen');
  await lotte.reads('Uw aanvraag is binnen');
  await lotte.signOut();
}

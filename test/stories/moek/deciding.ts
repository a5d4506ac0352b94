import { expect } from '@jest/globals';
import type { Stage } from '../../support/stage.js';
import type { Visitor } from '../../support/visitor.js';
import { annie } from './applying.js';
import { bench } from './judging.js';
import { linkIn } from './mails.js';

/** Goes to the page of the round by the menu. */
export async function toRound(one: Visitor): Promise<void> {
  await one.follow('Rondes');
  await one.follow('MOEK 2027');
}

/** The advice goes to whoever decides. */
export async function offerAdvice(stage: Stage): Promise<void> {
  const wemeltje = await stage.colleague('Wemeltje Zwerfkei');
  await wemeltje.reads('Bied het juryadvies aan het college aan');
  await wemeltje.look('werklijst-advies');
  await toRound(wemeltje);
  await wemeltje.follow('Advies aanbieden aan het college');
  await wemeltje.look('advies-aanbieden');
  await wemeltje.press('Advies aanbieden aan het college');
  await wemeltje.reads('Bevestig dat u heeft nagegaan of het advies zorgvuldig tot stand kwam');
  await wemeltje.fill('Wat heeft u nagegaan, en wat moet het college weten?', 'Ik was bij het beraad.');
  await wemeltje.tick('Ja, ik heb het advies hierop nagekeken');
  await wemeltje.press('Advies aanbieden aan het college');
  await wemeltje.reads('Vastgelegd: Advies aanbieden aan het college', 'Besluit college');
  await wemeltje.look('ronde-besluit-college');
  await wemeltje.signOut();
}

/** The decision deviates once, and only with a reason. */
export async function decide(stage: Stage): Promise<void> {
  const lambert = await stage.colleague('Lambert Raadhuistrap');
  await lambert.reads('Beslis over de voorstellen van de jury');
  await lambert.look('werklijst-beslisser');
  await toRound(lambert);
  await lambert.look('ronde-beslisser');
  await lambert.follow('Voorstel en besluit');
  await lambert.reads('Besluit over de voorstellen van de jury', 'De bedragen van de jury staan er al.');
  await lambert.look('besluit');
  await lambert.fill(`Besluit over ${bench}`, '1.500');
  await lambert.press('Tel de bedragen op');
  await lambert.reads('€ 2.400');
  await lambert.press('Verder: bekijk wat er gebeurt');
  await lambert.reads('U wijkt af van het juryadvies. Schrijf op waarom');
  await lambert.look('besluit-fout');
  const plan = lambert.page.getByRole('region', { name: bench });
  await plan.getByLabel('Waarom wijkt u af van de jury?').fill('Het hout is goedkoper geworden.');
  await plan
    .getByLabel('Waarom krijgt dit plan minder dan gevraagd')
    .fill('Met dit bedrag kan de hele bank er komen.');
  await lambert.press('Verder: bekijk wat er gebeurt');
  await lambert.reads(
    'Klopt dit? Zo besluit u',
    'Bij 1 van de 3 plannen wijkt u af van de jury.',
    'Er blijft € 100 over.',
  );
  await lambert.look('besluit-klopt-dit');
  await lambert.press('Ja, zo besluiten');
  await lambert.reads('Het besluit is genomen', 'Niemand buiten ziet nog iets.');
  await lambert.look('besloten');
  await lambert.signOut();
}

/** Between deciding and announcing nobody outside sees anything; then everybody hears at one moment. */
export async function announce(stage: Stage, phone: Visitor): Promise<void> {
  await signInByLink(stage, phone, annie);
  const before = [annie, 'lotte@voorbeeld.nl'].map((address) => stage.mailTo(address).length);
  const wemeltje = await stage.colleague('Wemeltje Zwerfkei');
  await wemeltje.reads('Kijk de brieven na en maak de uitslag bekend');
  await toRound(wemeltje);
  await wemeltje.follow('Brieven van deze ronde');
  await wemeltje.reads('3 van de 3 brieven zijn klaar.');
  await wemeltje.look('brieven');
  await wemeltje.follow(`Lees de brief over ${bench}: toekenning van een deel`);
  await wemeltje.reads('€ 1.500', 'Het hout is goedkoper geworden.', 'bezwaar');
  await wemeltje.look('brief-vooraf');
  const letter = await wemeltje.download('Brief als pdf');
  expect(letter.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await phone.go('/mijn');
  await phone.follow(bench);
  expect(await phone.text()).not.toMatch(/1\.500|Besloten|bijdrage van|toekenning van een deel/);
  await phone.look('mijn-voor-de-uitslag');
  await wemeltje.follow('Alle brieven van de ronde');
  await wemeltje.follow('Uitslag bekendmaken');
  await wemeltje.look('bekendmaken');
  await wemeltje.press('Uitslag bekendmaken');
  await wemeltje.reads('De uitslag is bekend', '3 brieven zijn tegelijk verstuurd');
  await wemeltje.look('bekendgemaakt');
  await stage.settle();
  const arrived = [annie, 'lotte@voorbeeld.nl'].map((address, place) =>
    stage
      .mailTo(address)
      .slice(before[place])
      .map(({ mail }) => mail.subject),
  );
  const account = 'Op welke rekening mogen wij het geld overmaken?';
  expect(arrived).toEqual([
    ['Besluit: u krijgt een deel van het gevraagde bedrag (MD-2027-00001)', account],
    [expect.stringContaining('Goed nieuws: u krijgt een bijdrage'), account],
  ]);
  await wemeltje.go('/werk');
  await wemeltje.reads('Doe deze brief vandaag op de post');
  await wemeltje.look('werklijst-brief-per-post');
  await wemeltje.signOut();
}

/** Signs in with the button behind the link of the mail. */
export async function signInByLink(stage: Stage, one: Visitor, email: string): Promise<void> {
  await one.go('/inloggen');
  await one.fill('Uw e-mailadres', email);
  await one.press('Stuur mij een e-mail');
  await stage.settle();
  await one.go(linkIn(stage.mailTo(email)));
  await one.press('Inloggen');
  await one.reads('Mijn aanvragen');
}

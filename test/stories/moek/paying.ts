import { expect } from '@jest/globals';
import type { Stage } from '../../support/stage.js';
import type { Visitor } from '../../support/visitor.js';
import { annie } from './applying.js';
import { signInByLink } from './deciding.js';
import { bench } from './judging.js';
import { cupboard } from './short-plan.js';

/** The winner reads the letter and says where the money can go. */
export async function readLetter(stage: Stage, phone: Visitor): Promise<void> {
  await signInByLink(stage, phone, annie);
  await phone.look('mijn-toegekend');
  const mail =
    stage.mailTo(annie).find(({ mail: { subject } }) => subject?.startsWith('Besluit'))?.mail.text ?? '';
  await phone.go(/http:\/\/127\.0\.0\.1:\d+(\/mijn\/\S+)/.exec(mail)?.[1] ?? '');
  await phone.reads('U krijgt een deel van het bedrag voor uw plan');
  await phone.look('status-toegekend');
  await phone.go('/mijn');
  await phone.follow(bench);
  await phone.look('status-toegekend-via-mijn');
  await phone.page.getByRole('region', { name: 'Brieven' }).getByRole('link').first().click();
  await phone.reads('Het hout is goedkoper geworden.', 'bezwaar');
  await phone.look('brief-lezen');
  const letter = await phone.download('Bewaar deze brief (PDF)');
  expect(letter.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await phone.go('/mijn');
  await phone.follow(bench);
  await giveAccount(phone, 'rekening');
}

async function giveAccount(one: Visitor, look?: string): Promise<void> {
  await one.follow('Geef het rekeningnummer door');
  if (look) await one.look(look);
  await one.fill('Rekeningnummer (IBAN)', 'NL91 ABNA 0417 1643 01');
  await one.press('Geef dit nummer door');
  await one.reads('Vul een rekeningnummer (IBAN) in dat klopt.');
  if (look) await one.look(`${look}-fout`);
  await one.fill('Rekeningnummer (IBAN)', 'nl91 abna 0417 1643 00');
  await one.fill('Op wiens naam staat de rekening?', 'Dorpsbelang');
  await one.press('Geef dit nummer door');
  if (look) await one.look(`${look}-bekend`);
}

export async function lotteToo(stage: Stage): Promise<void> {
  const lotte = await stage.colleague('Lotte Kiekekast', 360);
  await lotte.follow(cupboard.title);
  await giveAccount(lotte);
  await lotte.signOut();
}

/** Two different people check, a list goes to the bank, and the money is gone. */
export async function pay(stage: Stage): Promise<void> {
  const tineke = await stage.colleague('Tineke Centenbak');
  await tineke.reads('Financiën', 'eindigt op 4300');
  expect(await tineke.text()).not.toMatch(/ABNA|0417 ?1643/);
  await tineke.look('financien');
  for (const title of [bench, cupboard.title]) {
    await tineke.go('/financien');
    await tineke.follow(`Controleer bij ${title}`);
    if (title === bench) await tineke.look('rekening-controleren');
    await tineke.press('Toon het hele nummer');
    await tineke.reads('NL91 ABNA 0417 1643 00');
    if (title === bench) await tineke.look('rekening-heel-nummer');
    await tineke.choose('Waarop rust uw controle?', 'De bank zegt: naam en nummer horen bij elkaar');
    await tineke.press('Rekeningnummer klopt (eerste controle)');
  }
  await tineke.look('financien-eerste-controle');
  await tineke.go('/financien');
  await tineke.follow(`Controleer bij ${bench}`);
  await tineke.reads(
    'Kan nu niet. Een collega moet dit rekeningnummer ook controleren. U heeft dat al gedaan.',
  );
  await tineke.look('rekening-zelf-al-gecontroleerd');
  const henk = await stage.colleague('Henk Dubbelcheck');
  for (const title of [bench, cupboard.title]) {
    await henk.go('/financien');
    await henk.follow(`Controleer bij ${title}`);
    await henk.choose('Waarop rust uw controle?', 'Gebeld op een nummer dat wij al kenden');
    await henk.press('Rekeningnummer klopt (tweede controle)');
  }
  await henk.go('/financien');
  await henk.look('financien-klaar-om-te-betalen');
  await henk.press('Op de betaallijst zetten: bekijk eerst wat er gebeurt');
  await henk.look('betaallijst-gevolgen');
  await henk.press('Ja, 2 betalingen, samen € 2.400');
  await henk.reads('Dit is gelukt');
  await henk.look('betaallijst-gelukt');
  await henk.follow('Terug naar Financiën');
  const list = await henk.download('Haal de betaallijst op (csv)');
  expect(list.bytes.toString('utf8')).toMatch(/NL91ABNA0417164300/);
  await stage.goTo('2027-04-14');
  await henk.goOn();
  await henk.look('financien-op-de-lijst');
  await henk.press('Betaald: bekijk eerst wat er gebeurt');
  await henk.look('betaald-gevolgen');
  await henk.press('Ja, 2 betalingen, samen € 2.400');
  await henk.reads('Dit is gelukt');
  await henk.follow('Terug naar Financiën');
  await henk.look('financien-betaald');
  await henk.signOut();
  await stage.settle();
  expect(stage.mailTo(annie).at(-1)?.mail.subject).toContain('Het geld is onderweg');
}

import sharp from 'sharp';
import type { Stage } from '../../support/stage.js';
import type { Visitor } from '../../support/visitor.js';
import { annie } from './applying.js';
import { signInByLink, toRound } from './deciding.js';
import { openCase } from './handling.js';
import { bench } from './judging.js';
import { cupboard } from './short-plan.js';

/** One sentence and a photo. */
export async function tellDone(stage: Stage, phone: Visitor): Promise<void> {
  await signInByLink(stage, phone, annie);
  await phone.follow(bench);
  await phone.look('status-uitvoering');
  await phone.follow('Vertel hoe het is geworden');
  await phone.look('klaar');
  await phone.fill('Wat is er van het plan geworden?', 'De bank staat en er wordt veel gepraat.');
  await phone.page.getByLabel('Stuur een foto mee').setInputFiles({
    name: 'bank.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7fa650' } })
      .jpeg()
      .toBuffer(),
  });
  await phone.press('Versturen');
  await phone.look('klaar-fout');
  await phone.tick('Iedereen die herkenbaar op de foto staat');
  await phone.choose('Mogen wij deze zin en de foto op de website zetten?', 'Ja');
  await phone.press('Versturen');
  await phone.reads('Bedankt, mooi gedaan', 'De bank staat en er wordt veel gepraat.');
  await phone.look('bedankt');
  await phone.follow('Terug naar uw plan');
  await phone.look('status-klaar');
  await phone.signOut();
  await phone.go('/regelingen/moek');
  await phone.reads('De bank staat en er wordt veel gepraat.');
  await phone.look('regeling-uitslag');
}

/** Whoever said nothing is called after the last day; then the council hears and the round is over. */
export async function finish(stage: Stage): Promise<string> {
  const roelof = await stage.colleague('Roelof Brinkzicht');
  await roelof.reads('Bel hoe het met het plan gaat');
  await roelof.look('werklijst-bellen');
  await openCase(roelof, cupboard.title);
  await roelof.look('zaak-bellen');
  await roelof.press('Gebeld: het plan is klaar');
  await roelof.reads('Vastgelegd: Gebeld: het plan is klaar', 'Gesloten');
  await roelof.look('zaak-gesloten');
  await roelof.signOut();
  const wemeltje = await stage.colleague('Wemeltje Zwerfkei');
  await toRound(wemeltje);
  await wemeltje.look('ronde-uitvoering');
  await wemeltje.press('Uitvoering is klaar');
  await wemeltje.reads('Raad informeren (achteraf)');
  await wemeltje.follow('Raad is achteraf geïnformeerd');
  await wemeltje.look('raad-achteraf');
  await wemeltje.press('Raad is achteraf geïnformeerd');
  await wemeltje.reads('Vastgelegd: Raad is achteraf geïnformeerd', 'Afgerond');
  await wemeltje.look('ronde-afgerond');
  const table = await wemeltje.page.getByRole('region', { name: 'Plannen' }).innerText();
  await wemeltje.signOut();
  return table.replace(/\s+/g, ' ');
}

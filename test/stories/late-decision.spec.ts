import { expect, test } from '@jest/globals';
import { at } from '../support/late-town.js';
import { storyTown } from '../support/story-town.js';
import type { Visitor } from '../support/visitor.js';

const story = storyTown();

test('een besluit dat te laat komt, kost de gemeente elke dag geld: van ingebrekestelling tot dwangsom op de rekening, zonder JavaScript', async () => {
  const { town, comes } = story;
  const plan = await town.enter('Een bank waar de zon schijnt');
  const owner = await town.ownerOf(plan);
  await town.roundTo('closed');

  // The decision was due on Friday 12 February 2027. On Monday somebody on a telephone has waited long enough.
  await town.wait(at('2027-02-15'));
  const harm = await comes('Harm', owner, 360);
  await harm.go(`/mijn/${plan}`);
  await harm.reads('Ons besluit is te laat', 'Het had er uiterlijk 12 februari 2027 moeten zijn.');
  await harm.follow('Wat kunt u doen?');
  await harm.reads('Wij hebben dan nog twee weken om te besluiten: tot en met 1 maart 2027.');
  await harm.look('in-gebreke-stellen');
  await harm.press('Stel ons in gebreke');
  await harm.reads('Wij hebben uw ingebrekestelling.', 'nog tot en met 1 maart 2027 om te besluiten');
  await harm.look('in-gebreke-gesteld');

  // Nobody decides. On Saturday 20 March it has cost 14 days of € 23 and 4 of € 35.
  await town.wait(at('2027-03-02'));
  await town.wait(at('2027-03-20'));
  const anneke = await comes('Anneke', town.people.caseHandler);
  await anneke.go('/werk');
  await anneke.reads('Te laat besloten', 'Dwangsom loopt', '€ 462');
  await anneke.look('werklijst');
  await anneke.follow('Ingebrekestelling bij Een bank waar de zon schijnt');
  await anneke.reads('Dwangsom: € 462', 'Elke dag zonder besluit komt erbij.');
  await anneke.look('dwangsom-loopt');

  // On Monday 22 March the college has decided, and everybody hears.
  await town.wait(at('2027-03-22'));
  await town.roundTo('announced', 100_000);
  const lambert = await comes('Lambert', town.people.decisionMaker);
  await lambert.go('/werk');
  await lambert.follow('Ingebrekestelling bij Een bank waar de zon schijnt');
  await lambert.reads('De dagen telden tot en met 21 maart 2027.', '€ 532');
  await lambert.follow('Dwangsom vaststellen');
  await lambert.page.getByLabel('Ja', { exact: true }).check();
  await lambert.press('Bekijk wat er gebeurt');
  await lambert.reads('Het besluit: een dwangsom van € 532.', 'Bezwaar maken kan tot en met');
  await lambert.look('vaststellen');
  await lambert.press('Dwangsom vaststellen');
  await lambert.reads('Vastgelegd: Dwangsom vaststellen', 'Wacht op rekeningnummer');

  const again = await comes('Harm', owner, 360);
  await again.go(`/mijn/${plan}`);
  await again.follow('U krijgt een dwangsom, omdat ons besluit te laat was');
  await again.reads(
    'Daarom betalen wij u een dwangsom van € 532,00.',
    'Wij waren te laat van 2 maart 2027 tot en met 21 maart 2027: 20 dagen.',
    'Dat is 14 dagen van € 23,00 en 6 dagen van € 35,00, samen € 532,00.',
    'U kunt ook bezwaar maken.',
  );
  await again.look('brief');
  await again.go(`/mijn/${plan}`);
  await again.follow('Bekijk hoe het staat');
  await again.follow('Geef het rekeningnummer door');
  await again.fill('Rekeningnummer (IBAN)', 'nl91 abna 0417 1643 00');
  await again.fill('Op wiens naam staat de rekening?', 'H. Voorbeeld');
  await again.press('Rekeningnummer doorgeven');
  await again.reads('Wij controleren uw rekeningnummer');

  const accounts = async (name: string, personId: string, ...buttons: string[]): Promise<Visitor> => {
    const one = await comes(name, personId);
    for (const button of buttons) {
      await one.go('/financien');
      await one.page.locator('a[href$="/rekening"]', { hasText: 'Dwangsom bij' }).first().click();
      if (button.startsWith('Rekeningnummer klopt'))
        await one.choose('Waarop rust uw controle?', 'De bank zegt: naam en nummer horen bij elkaar');
      await one.press(button);
    }
    return one;
  };
  await accounts('Tineke', town.people.financeOfficer, 'Rekeningnummer klopt (eerste controle)');
  await accounts('Henk', town.people.financeOfficer2, 'Rekeningnummer klopt (tweede controle)');
  const tineke = await accounts('Tineke', town.people.financeOfficer, 'Op de betaallijst zetten', 'Betaald');
  await tineke.look('financien');
  await again.go(`/mijn/${plan}`);
  await again.follow('Bekijk hoe het staat');
  await again.reads('Wij hebben de dwangsom betaald');
  await again.look('betaald');
  expect(story.complaints()).toEqual([]);
}, 300_000);

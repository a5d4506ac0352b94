import { expect, test } from '@jest/globals';
import { notHappening, pay, potOf } from '../support/changing.js';
import { at } from '../support/late-town.js';
import { storyTown } from '../support/story-town.js';

const story = storyTown({ settlementMode: 'exOfficio' });

test('een plan dat half af is: gehoord op de telefoon, lager vastgesteld, teruggevraagd en terugbetaald, zonder JavaScript', async () => {
  const { town, comes } = story;
  const plan = await town.enter('Een speeltuin');
  const owner = await town.ownerOf(plan);
  await town.roundTo('announced', 60_000);
  await pay(town, plan);
  await notHappening(town, plan);

  // Anneke heard on the telephone that only a part was made. She writes down what she intends, and asks for a reaction.
  await town.wait(at('2028-01-10'));
  const anneke = await comes('Anneke', town.people.caseHandler);
  await anneke.go(`/werk/zaken/${plan}`);
  await anneke.follow('Bereid een lagere bijdrage voor');
  await anneke.choose('Wat bent u van plan?', 'Lager vaststellen');
  await anneke.choose('Om welke reden?', 'Het plan is of wordt niet, of niet helemaal, uitgevoerd');
  await anneke.fill('Wat wordt de bijdrage?', '200');
  await anneke.fill('Wat is er aan de hand?', 'Alleen de zandbak is er.');
  await anneke.press('Wijziging voorbereiden');
  await anneke.follow('Om een reactie vragen');
  await anneke.fill(
    'Wat bent u van plan, en waarom?',
    'Wij willen de bijdrage vaststellen op € 200, omdat alleen de zandbak is gemaakt.',
  );
  await anneke.fill('Tot en met welke dag kan de aanvrager reageren?', '24 januari 2028');
  await anneke.press('Om een reactie vragen');
  await anneke.reads('Wacht op een reactie');

  // Harm reads it on his telephone and reacts.
  const harm = await comes('Harm', owner, 360);
  await harm.go(`/mijn/${plan}`);
  await harm.reads('Wij horen graag uw reactie, uiterlijk 24 januari 2028');
  await harm.follow('Lees meer over uw bijdrage');
  await harm.reads(
    'Wat wij van plan zijn',
    'omdat alleen de zandbak is gemaakt',
    'Er is nog niets besloten.',
  );
  await harm.look('voornemen');
  await harm.follow('Geef uw reactie');
  await harm.fill('Wat vindt u ervan?', 'Wij kochten ook al hout voor € 100.');
  await harm.press('Reactie versturen');
  await harm.reads('Wij lezen uw reactie voordat wij besluiten.');

  // Lambert weighs it: the wood counts. What was paid too much is claimed back in a decision of its own.
  const lambert = await comes('Lambert', town.people.decisionMaker);
  await lambert.go('/werk');
  await lambert.follow(/Een speeltuin/);
  await lambert.reads('Wij kochten ook al hout voor € 100.');
  await lambert.follow('Besluiten over de bijdrage');
  await lambert.fill('Wat wordt de bijdrage?', '300');
  await lambert.fill('Waarom besluit u dit?', 'De zandbak is gemaakt, de rest van de speeltuin niet.');
  await lambert.fill('Wat heeft u met de reactie gedaan?', 'Het hout telt mee: u houdt € 300.');
  await lambert.press('Bekijk wat er gebeurt');
  await lambert.look('besluiten');
  await lambert.press('Besluiten over de bijdrage');
  await lambert.reads('Te veel betaald: terugvorderen?');
  await lambert.follow('Terugvorderen');
  await lambert.fill('Hoeveel vraagt u terug?', '300');
  await lambert.fill('Waarom vraagt u dit terug?', 'Dit geld is niet voor het plan gebruikt.');
  await lambert.press('Bekijk wat er gebeurt');
  await lambert.press('Terugvorderen');
  await lambert.reads('Wacht op terugbetaling', 'Termijn om terug te betalen', '21 februari 2028');
  await lambert.look('teruggevorderd');

  const again = await comes('Harm', owner, 360);
  await again.go(`/mijn/${plan}`);
  await again.follow('Lees meer over uw bijdrage');
  await again.reads(
    'Uw bijdrage is nu € 300',
    'U betaalt terug € 300',
    'Betalen kan tot en met 21 februari 2028',
  );
  await again.follow('Wij stellen de bijdrage voor ‘Een speeltuin’ lager vast');
  await again.reads(
    'Wij stellen de bijdrage vast op € 300',
    'artikel 4:46, tweede lid, onder a',
    'Het hout telt mee: u houdt € 300.',
    'U kunt online bezwaar maken',
  );
  await again.look('brief');
  await again.go(`/mijn/${plan}`);
  await again.follow('Lees meer over uw bijdrage');
  await again.follow('Maak bezwaar');
  await again.reads('Lagere vaststelling', 'Terugvordering');
  await again.look('bezwaar');

  const tineke = await comes('Tineke', town.people.financeOfficer);
  await tineke.go('/financien');
  await tineke.follow('Terugbetaling van Een speeltuin');
  await tineke.follow('Terugbetaling ontvangen');
  await tineke.fill('Hoeveel is er binnengekomen?', '300');
  await tineke.press('Terugbetaling ontvangen');
  await tineke.reads('Terugbetaald');
  expect(await potOf(town)).toEqual({ reserved: 0, committed: 0, paid: 30_000 });
  expect(story.complaints()).toEqual([]);
}, 300_000);

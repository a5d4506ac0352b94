import { expect, test } from '@jest/globals';
import { addDays, dutchDate, startOfDay } from '../../workflows/calendar.js';
import { Budget } from '../../src/budget/budget.entity.js';
import { verifyLedger } from '../../src/budget/ledger.queries.js';
import { objectionsTo } from '../../src/objections/objections.queries.js';
import { typedDate } from '../../src/web/format.js';
import { announce, objectionDesk } from '../support/objecting.js';
import { storyTown } from '../support/story-town.js';
import { setPot } from '../support/budgets.js';
import { checkTwice } from '../support/accounts.js';
import type { Town } from '../support/town.js';

const story = storyTown();

test('wie gelijk krijgt, krijgt geld uit een lege pot: van bezwaar op de telefoon tot de betaallijst, zonder JavaScript', async () => {
  const { town, comes } = story;
  const [won, lost] = [await town.enter('Een bank in de zon'), await town.enter('Een brug over de sloot')];
  const owner = await town.ownerOf(lost);
  await town.roundTo('collegeDecision');
  await town.decide({ [won]: 100_000, [lost]: 0 });
  const pot = () => town.database.read((em) => em.findOneByOrFail(Budget, { id: 'pot' }));
  await setPot(town, 100_000);
  await announce(town);

  // The pot is empty, and somebody on a telephone does not agree.
  const harm = await comes('Harm', owner, 360);
  await harm.go(`/mijn/${lost}`);
  await harm.follow('Maak bezwaar');
  await harm.reads('U kunt bezwaar maken tot en met', 'Ons besluit blijft gelden');
  await harm.look('bezwaar-maken');
  await harm.fill(
    'Waarom bent u het niet eens met het besluit?',
    'De jury heeft een bladzijde overgeslagen.',
  );
  await harm.fill('Uw naam', 'Harm Voorbeeld');
  await harm.press('Verstuur uw bezwaar');
  await harm.reads('Wij hebben uw bezwaar.', 'U krijgt ons besluit uiterlijk', 'De jury heeft een bladzijde');
  await harm.look('bezwaar-ontvangen');

  // Staff takes it up and invites; meanwhile the award of the other plan goes on.
  const anneke = await comes('Anneke', town.people.caseHandler);
  await anneke.go('/werk');
  await anneke.reads('Er is een bezwaar: kijk of het op tijd en volledig is');
  await anneke.go('/werk/bezwaren');
  await anneke.follow('Een brug over de sloot');
  await anneke.reads('De jury heeft een bladzijde overgeslagen.', 'Termijn voor de beslissing op bezwaar');
  await anneke.look('bezwaar');
  await anneke.follow('In behandeling nemen');
  await anneke.choose('Gaat dit bezwaar naar de bezwaarcommissie?', 'Nee');
  await anneke.press('In behandeling nemen');
  await anneke.follow('Uitnodigen voor de hoorzitting');
  const day = objectionDesk(town).workday(addDays(town.clock.today(), 14));
  await anneke.fill('Wanneer is de hoorzitting?', `${typedDate(day)} 14:00`);
  await anneke.fill('Waar is de hoorzitting?', 'Gemeentehuis Beilen, kamer 2.');
  await anneke.press('Uitnodigen voor de hoorzitting');
  await anneke.reads('Hoorzitting gepland');
  await harm.go('/mijn');
  await harm.page.getByRole('link', { name: /^Bezwaar over Een brug/ }).click();
  await harm.reads(dutchDate(day), 'Gemeentehuis Beilen, kamer 2.');
  await harm.look('hoorzitting');

  // The jury did skip a page. Staff proposes an amount, although there is nothing left.
  await town.wait(startOfDay(day) + 16 * 3_600_000);
  const later = await comes('Anneke', town.people.caseHandler);
  const { dossier } = await objectionOf(town, lost);
  await later.go(`/werk/bezwaren/${dossier.id}`);
  await later.follow('Verslag van de hoorzitting vastleggen');
  await later.fill('Op welke dag was de hoorzitting?', typedDate(day));
  await later.page.locator('select[name=ledBy]').selectOption(town.people.villageOfficer);
  await later.fill('Verslag', 'Harm liet de bladzijde zien.');
  await later.press('Verslag van de hoorzitting vastleggen');
  await later.follow('Bedrag voorstellen');
  await later.page.locator('select[name=entry]').selectOption(lost);
  await later.fill('Welk bedrag krijgt de aanvrager dan in totaal?', '600');
  await later.press('Bedrag voorstellen');
  await later.reads('voorstel na bezwaar: € 600');

  // Whoever decided first may not decide now; somebody else does, and sees beforehand what will happen.
  const lambert = await comes('Lambert', town.people.decisionMaker);
  await lambert.go(`/werk/bezwaren/${dossier.id}/zet/decideObjection`);
  await lambert.reads('U heeft het eerste besluit genomen.');
  const gerda = await comes('Gerda', town.people.decisionMaker2);
  await gerda.go(`/werk/bezwaren/${dossier.id}`);
  await gerda.follow('Beslissen op het bezwaar');
  await gerda.page.locator('input[name=outcome][value=upheld]').check();
  await gerda.fill('Waarom?', 'De jury heeft bladzijde drie niet gelezen. Met die bladzijde past het plan.');
  await gerda.press('Bekijk wat er gebeurt');
  await gerda.reads('zo nodig boven het plafond van de prijzenpot', 'Het besluit: het bezwaar is gegrond');
  await gerda.look('beslissen');
  await gerda.press('Beslissen op het bezwaar');
  await gerda.reads('Gegrond');
  expect(await pot()).toMatchObject({ ceiling: 100_000, overCeiling: 60_000, committed: 160_000 });

  const again = await comes('Harm', owner, 360);
  await again.go('/mijn');
  await again.page.getByRole('link', { name: /^Bezwaar over Een brug/ }).click();
  await again.reads('U krijgt gelijk');
  await again.page.getByRole('link', { name: /^U krijgt gelijk: ons besluit/ }).click();
  await again.reads('Wij geven u € 600 voor ‘Een brug over de sloot’.', 'Dan kunt u naar de rechter.');
  await again.look('brief');
  await again.go(`/mijn/${lost}/rekening`);
  await again.fill('Rekeningnummer (IBAN)', 'nl91 abna 0417 1643 00');
  await again.fill('Op wiens naam staat de rekening?', 'Dorpsbelang Witteveen');
  await again.press('Geef dit nummer door');
  await again.reads('Wij controleren uw rekeningnummer');

  await checkTwice(town, lost);
  const tineke = await comes('Tineke', town.people.financeOfficer);
  await tineke.go('/financien');
  await tineke.reads('Een brug over de sloot', '€ 600');
  await tineke.go(`/financien/${lost}/rekening`);
  await tineke.press('Op de betaallijst zetten');
  expect((await town.dossier(lost)).states).toBe(
    'awarded.payment.paymentOrdered awarded.completion.executing',
  );
  await town.database.read(verifyLedger);
  expect(story.complaints()).toEqual([]);
}, 300_000);

async function objectionOf({ database }: Town, plan: string) {
  const [found] = await database.read((em) => objectionsTo(em, plan));
  if (!found) throw new Error(`Nobody objected about ${plan}.`);
  return found;
}

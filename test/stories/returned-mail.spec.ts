import { expect, test } from '@jest/globals';
import { at } from '../support/late-town.js';
import { messageAbout, reportAbout, sendMail } from '../support/mail-office.js';
import type { Visitor } from '../support/visitor.js';
import { storyTown } from '../support/story-town.js';

const story = storyTown();

test('een besluit dat per e-mail niet aankomt, gaat per post, en de termijnen lopen vanaf die dag, zonder JavaScript', async () => {
  const { town, comes } = story;
  const plan = await town.enter('Een bank waar de zon schijnt');
  await sendMail(town);
  await town.roundTo('collegeDecision');
  await town.wait(at('2027-02-03'));
  await town.decide({ [plan]: 0 });
  await town.announce();
  await sendMail(town);

  // On Friday the mailbox of the municipality holds a report: the mailbox is full. It goes once more on Saturday.
  await town.wait(at('2027-02-05'));
  const { messageId } = await messageAbout(town, plan, 'E10');
  const anneke = await comes('Anneke', town.people.caseHandler);
  await anneke.go(`/werk/zaken/${plan}`);
  await anneke.reads('Verstuurd op 3 februari 2027', '17 maart 2027');
  await anneke.follow('Alle berichten, en wat ermee gebeurde');
  await anneke.page.locator('tr', { hasText: 'Besluit over uw aanvraag' }).getByText('Verloop').click();
  await anneke.reads('Aangenomen door de mailserver: 3 februari 2027');
  await anneke.look('berichten');
  await anneke.follow('Lees de melding in als bestand');
  const readIn = async (by: Visitor) => {
    await by.page.getByLabel('Welke melding kwam terug?').setInputFiles({
      name: 'terug.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(reportAbout(messageId)),
    });
    await by.press('Lees de melding in');
    await by.reads('De melding is gelezen');
  };
  await readIn(anneke);
  await anneke.reads('gaat over een dag vanzelf nog één keer weg');
  await anneke.look('melding-gelezen');
  await anneke.go(`/werk/zaken/${plan}/berichten`);
  await anneke.reads('Kwam terug, gaat nog één keer weg');
  await anneke.look('gaat-nog-een-keer');

  // On Monday there is a second report.
  await town.wait(at('2027-02-08'));
  await sendMail(town);
  const monday = await comes('Anneke', town.people.caseHandler);
  await monday.go('/werk/teruggekomen');
  await readIn(monday);

  // It was a decision: now it is a task, and it goes by post today.
  await monday.go(`/werk/zaken/${plan}`);
  await monday.reads('verstuur het besluit per post', 'E-mail kwam niet aan');
  await monday.look('besluit-kwam-terug');
  await monday.follow('Besluit per post versturen');
  await monday.reads('telt vanaf vandaag als bekendgemaakt', 'Bezwaar maken kan tot en met 22 maart 2027.');
  await monday.look('per-post-vooraf');
  await monday.press('Besluit per post versturen');
  await monday.reads(
    'Vastgelegd: Besluit per post versturen',
    'Moet op de post',
    'Bezwaar kan tot en met 22 maart 2027',
  );
  await monday.go('/werk');
  await monday.reads('Doe deze brief vandaag op de post');
  const letter = await monday.download('De brief (PDF)');
  expect(letter.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await monday.press(/Op de post gedaan/);
  await monday.go(`/werk/zaken/${plan}`);
  await monday.reads('Op de post gedaan op 8 februari 2027');
  await monday.look('op-de-post-gedaan');

  // Whoever applied reads the same day on their own page, whatever way it came.
  const harm = await comes('Harm', await town.ownerOf(plan), 360);
  await harm.go(`/mijn/${plan}`);
  await harm.reads('tot en met 22 maart 2027');
  await harm.look('eigen-pagina');
  expect(story.complaints()).toEqual([]);
}, 300_000);

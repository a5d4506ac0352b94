import { expect, test } from '@jest/globals';
import { at } from '../support/late-town.js';
import { messageAbout, reportAbout, sendMail } from '../support/mail-office.js';
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

  // On Monday the mailbox of the municipality holds a report: that address does not exist any more.
  await town.wait(at('2027-02-08'));
  const { messageId } = await messageAbout(town, plan, 'E10');
  const anneke = await comes('Anneke', town.people.caseHandler);
  await anneke.go(`/werk/zaken/${plan}`);
  await anneke.reads('Verstuurd op 3 februari 2027', '17 maart 2027');
  await anneke.follow('Alle berichten, en wat ermee gebeurde');
  await anneke.page.locator('tr', { hasText: 'Besluit over uw aanvraag' }).getByText('Verloop').click();
  await anneke.reads('Aangenomen door de mailserver: 3 februari 2027');
  await anneke.look('berichten');
  await anneke.follow('Lees de melding in als bestand');
  await anneke.page.getByLabel('Welke melding kwam terug?').setInputFiles({
    name: 'terug.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from(reportAbout(messageId)),
  });
  await anneke.press('Lees de melding in');
  await anneke.reads('De melding is gelezen');
  await anneke.look('melding-gelezen');

  // It was a decision: now it is a task, and it goes by post today.
  await anneke.go(`/werk/zaken/${plan}`);
  await anneke.reads('verstuur het besluit per post', 'E-mail kwam niet aan');
  await anneke.look('besluit-kwam-terug');
  await anneke.follow('Besluit per post versturen');
  await anneke.reads('telt vanaf vandaag als bekendgemaakt', 'Bezwaar maken kan tot en met 22 maart 2027.');
  await anneke.look('per-post-vooraf');
  await anneke.press('Besluit per post versturen');
  await anneke.reads(
    'Vastgelegd: Besluit per post versturen',
    'Moet op de post',
    'Bezwaar kan tot en met 22 maart 2027',
  );
  await anneke.go('/werk');
  await anneke.reads('Doe deze brief vandaag op de post');
  const letter = await anneke.download('De brief (PDF)');
  expect(letter.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await anneke.press(/Op de post gedaan/);
  await anneke.go(`/werk/zaken/${plan}`);
  await anneke.reads('Op de post gedaan op 8 februari 2027');
  await anneke.look('op-de-post-gedaan');

  // Whoever applied reads the same day on their own page, whatever way it came.
  const harm = await comes('Harm', await town.ownerOf(plan), 360);
  await harm.go(`/mijn/${plan}`);
  await harm.reads('tot en met 22 maart 2027');
  await harm.look('eigen-pagina');
  expect(story.complaints()).toEqual([]);
}, 300_000);

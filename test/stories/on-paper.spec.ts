import { expect, test } from '@jest/globals';
import { OutboxRow } from '../../src/mail/outbox.entity.js';
import { at } from '../support/late-town.js';
import { sendMail } from '../support/mail-office.js';
import { enterOnPaper } from '../support/paper.js';
import { readPdf } from '../support/read-pdf.js';
import { checkTwice } from '../support/accounts.js';
import { storyTown } from '../support/story-town.js';

const story = storyTown();

test('wie op papier aanvraagt en geen e-mail heeft, hoort alles met de post: van ontvangst tot betaling, zonder JavaScript', async () => {
  const { town, comes } = story;
  const plan = await enterOnPaper(town, 'Een pad op papier');
  const handler = () => comes('Anneke', town.people.caseHandler);
  /** Prints every message that waits for the post, and says that it was posted. */
  const post = async (...subjects: string[]): Promise<void> => {
    const anneke = await handler();
    await anneke.go('/werk');
    await anneke.follow('De berichten over Een pad op papier');
    for (const subject of subjects) {
      const row = anneke.page.locator('tr', { hasText: subject });
      const [file] = await Promise.all([
        anneke.page.waitForEvent('download'),
        row.getByRole('link', { name: 'Brief (PDF)' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^bericht-MD-/);
      await row.getByRole('button', { name: 'Op de post gedaan' }).click();
      await anneke.reads('Vastgelegd: op de post gedaan');
    }
    await anneke.look(`gepost-${subjects[0] ?? ''}`);
    await anneke.go('/werk');
    expect(await anneke.text()).not.toContain('Stuur een bericht met de post');
  };
  await post('Wij hebben uw aanvraag ontvangen');

  // The round is judged and decided; the award goes by post on the day of the announcement.
  await town.wait(at('2026-11-23'));
  await town.roundTo('collegeDecision');
  await town.wait(at('2027-02-03'));
  await town.decide({ [plan]: 125_000 });
  await town.announce();
  const anneke = await handler();
  await anneke.go('/werk');
  await anneke.reads('Doe deze brief vandaag op de post');
  const award = await readPdf((await anneke.download('De brief (PDF)')).bytes);
  expect(award).toContain('Jan Papier');
  expect(award).toContain('1.250');
  await anneke.press(/Op de post gedaan/);
  await post('Uitnodiging: presenteer uw plan', 'Op welke rekening mogen wij het geld overmaken?');

  // The account comes back on paper, and the money goes to it.
  const again = await handler();
  await again.go(`/werk/zaken/${plan}`);
  await again.follow('Rekeningnummer doorgeven');
  await again.fill('Rekeningnummer (IBAN)', 'NL91 ABNA 0417 1643 00');
  await again.page.getByLabel(/Op wiens naam|naam staat/).fill('Dorpsbelang Witteveen');
  await again.press(/Rekeningnummer doorgeven|Geef/);
  await checkTwice(town, plan);
  for (const type of ['orderPayment', 'markPaid']) await town.play(plan, type, 'financeOfficer');
  await post('Wij hebben uw rekeningnummer ontvangen', 'Het geld is onderweg');

  // Not one e-mail went to somebody who has none.
  await sendMail(town);
  const rows = await town.database.read((em) => em.findBy(OutboxRow, { dossierId: plan }));
  const owner = await town.ownerOf(plan);
  const states = rows
    .filter(({ personId }) => personId === owner)
    .map(({ template, state }) => `${template} ${state}`);
  expect(states.toSorted()).toEqual([
    'E01 lapsed',
    'E02 posted',
    'E13 posted',
    'E13f posted',
    'E15 posted',
    'E25 posted',
  ]);
  expect(story.complaints()).toEqual([]);
}, 300_000);

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readPdf } from './support/read-pdf.js';
import { decisionMessages } from '../src/mail/decision-messages.js';
import { letterPdf } from '../src/documents/pdf.js';
import { lettersOf } from '../src/documents/letters/letters.queries.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { Reachability } from '../src/mail/reachability.entity.js';
import { placeholdersIn } from '../workflows/texts.js';
import { contestMessages } from '../workflows/contest.messages.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { eachDatabase } from './support/databases.js';
import { messageAbout, sendMail } from './support/mail-office.js';
import { words } from './support/page-words.js';
import { enterOnPaper } from './support/paper.js';
import { download } from './support/sending.js';
import { openTown, type Town } from './support/town.js';

test('een e-mail over een besluit noemt geen persoon en geen plan: wie zendt, waarover, waar en tot wanneer', () => {
  const named = [...decisionMessages].flatMap((template) => {
    const { subject, paragraphs } = contestMessages[template as keyof typeof contestMessages];
    return placeholdersIn([subject, ...paragraphs].join('\n'));
  });
  const allowed = ['caseNumber', 'objectionEndsOn', 'appealEndsOn', 'deadline', 'schemeName', 'year'];
  expect(named.filter((name) => !allowed.includes(name))).toEqual([]);
});

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let [bench, paper] = ['', ''];
  const tasks = async (id: string) =>
    (await town.database.read((em) => openTasksOf(em, [id]))).map(({ kind }) => kind).toSorted();
  const said = async (personId: string) =>
    (
      await town.database.read((em) =>
        em.find(Reachability, { where: { personId }, order: { at: 'ASC', kind: 'ASC' } }),
      )
    ).map(({ kind, electronic, channel, byId, wording }) => [kind, electronic, channel, byId, wording]);
  const ask = 'Mogen wij alle berichten over deze aanvraag per e-mail sturen, ook het besluit?';
  const kinds = ['decisions', 'notices', 'requests'];
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    bench = await town.enter('Een bank');
    paper = await enterOnPaper(town, 'Een pad op papier');
  }, 120_000);
  afterAll(() => town.close());

  test('wat iemand in het formulier antwoordt, wordt voor elke soort bericht vastgelegd met de vraag erbij', async () => {
    const [owner, onPaper] = [await town.ownerOf(bench), await town.ownerOf(paper)];
    expect(await said(owner)).toEqual(kinds.map((kind) => [kind, true, 'web', owner, `${ask} Ja`]));
    expect(await said(onPaper)).toEqual(
      kinds.map((kind) => [kind, false, 'paper', town.people.caseHandler, `${ask} Nee`]),
    );
  });

  test('wie geen e-mail wil of heeft, krijgt elk bericht met de post, als taak met een brief erbij', async () => {
    expect([await tasks(paper), await tasks(bench)]).toEqual([
      ['checkCompleteness', 'postMessage'],
      ['checkCompleteness'],
    ]);
    const anneke = await town.visitor(town.people.caseHandler);
    const list = `/werk/zaken/${paper}/berichten`;
    const row = await messageAbout(town, paper, 'E02');
    expect((await sendMail(town)).filter(({ subject }) => subject === row.subject)).toEqual([]);
    expect(words((await anneke.get('/werk')).body)).toContain('Stuur een bericht met de post');
    expect(words((await anneke.get(list)).body)).toContain('Moet op de post');
    const letter = await readPdf(await download(town.address, anneke, `${list}/${row.id}/brief.pdf`));
    expect(letter).toContain('Jan Papier');
    expect(letter).toContain('9439 TZ Witteveen');
    expect(letter).toContain('Wij hebben uw aanvraag ‘Een pad op papier’ ontvangen');
    const done = await anneke.submit(list, `${list}/${row.id}/gepost`);
    expect(done.headers.get('location')).toBe(`${list}?gedaan=gepost`);
    expect(words((await anneke.get(list)).body)).toContain('Op de post gedaan: 20 november 2026');
    expect(await tasks(paper)).not.toContain('postMessage');
  });

  test('iemand trekt de toestemming op elk moment in, en vanaf dan gaat het met de post', async () => {
    const owner = await town.ownerOf(bench);
    const harm = await town.visitor(owner);
    const own = '/mijn/berichten';
    const wanted = { decisions: 'post', requests: 'post', notices: 'e-mail' };
    expect((await harm.submit(own, own, { decisions: 'post' })).status).toBe(400);
    expect((await harm.submit(own, own, { ...wanted, notices: 'duif' })).status).toBe(400);
    expect((await harm.submit(own, own, wanted)).status).toBe(303);
    expect((await harm.submit(own, own, wanted)).status).toBe(303);
    expect((await said(owner)).slice(3)).toEqual([
      ['decisions', false, 'web', owner, 'Hoe wilt u onze besluiten krijgen? Met de post'],
      ['requests', false, 'web', owner, 'Hoe wilt u het horen als wij iets van u nodig hebben? Met de post'],
    ]);
    await town.play(bench, 'startCheck', 'caseHandler');
    await town.play(bench, 'requestRemedy', 'caseHandler', {
      input: { deadlineOn: '2026-12-04' },
      texts: { missing: 'De begroting van de verf.\n\nEen tekening.' },
    });
    const about = await town.database.read((em) =>
      em.findBy(OutboxRow, { dossierId: bench, template: 'E04' }),
    );
    expect([about, await tasks(bench)]).toEqual([[], ['postLetter']]);
    const letter = (await town.database.read((em) => lettersOf(em, bench))).at(-1)!;
    expect([letter.kind, letter.missing, letter.announcedAt !== null]).toEqual(['remedyRequest', [], true]);
    const paper = await readPdf(await letterPdf(letter.content));
    for (const words of ['De begroting van de verf.', 'Een tekening.', 'uiterlijk 4 december 2026'])
      expect(paper).toContain(words);
    expect(letter.content.blocks.find(({ id }) => id === 'L-REM')?.list).toEqual([
      'De begroting van de verf.',
      'Een tekening.',
    ]);
    await town.play(bench, 'withdraw', 'applicant');
    expect((await messageAbout(town, bench, 'E03')).state).toBe('queued');
  });

  test('een medewerker legt vast wat iemand op papier zei; ja zeggen kan alleen met een e-mailadres', async () => {
    const anneke = await town.visitor(town.people.caseHandler);
    const path = `/werk/zaken/${paper}/bereikbaar`;
    const yes = { decisions: 'e-mail', requests: 'post', notices: 'post' };
    expect((await anneke.submit(path, path, yes)).status).toBe(400);
    const no = await anneke.submit(path, path, { ...yes, channel: 'phone' });
    expect([no.status, words(no.body)]).toEqual([
      409,
      expect.stringContaining('Er is geen e-mailadres bekend.'),
    ]);
    const theirs = `/werk/zaken/${bench}/bereikbaar`;
    expect((await anneke.submit(theirs, theirs, { ...yes, channel: 'phone' })).status).toBe(303);
    expect((await said(await town.ownerOf(bench))).at(-1)?.slice(0, 4)).toEqual([
      'notices',
      false,
      'phone',
      town.people.caseHandler,
    ]);
  });

  test('wat iemand zei, kan alleen worden aangevuld', async () => {
    const change = (work: 'update' | 'delete') =>
      town.database.inTransaction((tx) =>
        work === 'update'
          ? tx.update(Reachability, { kind: 'notices' }, { at: 0 })
          : tx.delete(Reachability, { kind: 'notices' }),
      );
    await expect(change('update')).rejects.toThrow('reachability is only added to');
    await expect(change('delete')).rejects.toThrow('reachability is only added to');
  });
});

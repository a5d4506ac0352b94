import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { adviceExtractPdf, reportPdf, type JuryReport } from '../src/documents/jury-report.js';
import { applicationPdf, letterPdf, type ApplicationCopy, type Letter } from '../src/documents/pdf.js';

test('een brief is een toegankelijke PDF: getagd, in het Nederlands, met titel en PDF/UA-1', async () => {
  const pdf = await letterPdf(letter);
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: letter.subject, Author: 'Gemeente Midden-Drenthe', Language: 'nl' });
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  expect(pdf.includes('/StructTreeRoot')).toBe(true);
  expect(pdf.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
});

test('wie de brief laat voorlezen, hoort afzender, adres, kenmerk, brief en ondertekening in die volgorde', async () => {
  expect(await textOf(await letterPdf(letter))).toBe(
    [
      'Gemeente Midden-Drenthe Team Dorpen Postbus 24 9410 AA Beilen Telefoon 14 0593 dorpen@voorbeeld.example',
      'Dorpsbelang Witteveen Sportlaan 12 9439 PA Witteveen',
      'Datum 14 december 2026 Ons kenmerk MD-2026-00123 Contact J. Eising Telefoon 14 0593',
      'U krijgt een bijdrage Beste mevrouw De Boer, Wij geven u € 2.500 voor uw plan.',
      'Wat vragen wij van u? Dit: • Voer het plan uit. • Stuur een foto.',
      'Met vriendelijke groet, namens burgemeester en wethouders K. Holtman Teamleider',
      'Pagina 1 van 1',
    ].join(' '),
  );
});

test('koppen en lijsten staan als kop en lijst in de PDF', async () => {
  const document = await getDocumentProxy(new Uint8Array(await letterPdf(letter)));
  const roles = JSON.stringify(await (await document.getPage(1)).getStructTree()).match(/"role":"(\w+)"/g);
  const named = new Set(roles?.map((role) => role.slice(8, -1)));
  expect([...named].filter((role) => ['H1', 'H2', 'P', 'L', 'LI', 'LBody'].includes(role)).sort()).toEqual([
    'H1',
    'H2',
    'L',
    'LBody',
    'LI',
    'P',
  ]);
});

test('een brief uit de proefomgeving zegt dat op elke bladzijde, een echte nergens', async () => {
  const long = { ...letter, blocks: [{ id: 'x', paragraphs: Array<string>(60).fill('Nog een regel.') }] };
  const notice = 'Proefomgeving – geen echte brief';
  const shown = await textOf(await letterPdf({ ...long, fictional: true }));
  expect([shown.split(notice).length - 1, shown.includes('Pagina 3 van 3')]).toEqual([3, true]);
  expect(await textOf(await letterPdf(long))).not.toContain(notice);
});

test.each([
  [
    'tekens van Typst',
    '#eval("1") $x^2$ *vet* _schuin_ @bron <label> \\ `code` [a] = kop // /* */ ~ -- - + "',
  ],
  ['woorden met diakrieten', 'Čapek, Şahin, Ñuñez, Øre, Łódź, Đặng, Ökonom, ĳsvrij, Ελλάδα, Україна'],
  ['emoji en andere tekens van vier bytes', 'Feest 🎉 met 👨‍👩‍👧 en 👍🏽 in Drenthe'],
])('%s komen er precies zo uit', async (_what, text) => {
  const pdf = await letterPdf({
    ...letter,
    blocks: [{ id: 'x', heading: text, paragraphs: [text], list: [text] }],
  });
  expect((await textOf(pdf)).split(text.normalize('NFC')).length - 1).toBe(3);
});

test('tekens zonder tekening worden een vierkantje, onzichtbare stuurtekens verdwijnen', async () => {
  const odd = 'a日b\u202Ec\u0000d\uFEFFe\ud800f\u200Bg';
  const pdf = await letterPdf({ ...letter, subject: odd, blocks: [{ id: 'x', paragraphs: [odd] }] });
  expect((await textOf(pdf)).split('a□bc de□fg').length - 1).toBe(2);
});

test('elk teken dat onze letters kennen, kan in een brief', async () => {
  const all = Array.from({ length: 0x3000 }, (_, at) => String.fromCodePoint(at)).join('');
  const emoji = Array.from({ length: 0xf00 }, (_, at) => String.fromCodePoint(0x1f100 + at)).join('');
  const pdf = await letterPdf({ ...letter, blocks: [{ id: 'x', paragraphs: [all, emoji] }] });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('een heel lang woord blijft binnen de bladzijde en een lange tekst loopt door', async () => {
  const document = await getDocumentProxy(
    new Uint8Array(await applicationPdf({ ...copy, title: 'x'.repeat(200), groups: [longGroup] })),
  );
  const rightEdges: number[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent();
    for (const item of items) if ('transform' in item) rightEdges.push(item.transform[4] + item.width);
  }
  expect(Math.max(...rightEdges)).toBeLessThan(595.28 - 68);
});

test('dezelfde gegevens geven dezelfde bytes, ook tussen andere brieven door', async () => {
  const first = await letterPdf(letter);
  const [, again] = await Promise.all([letterPdf({ ...letter, subject: 'Iets anders' }), letterPdf(letter)]);
  expect(hash(again)).toBe(hash(first));
  expect(hash(await letterPdf({ ...letter, salutation: 'Beste heer,' }))).not.toBe(hash(first));
});

test('een brief die niet lukt, houdt de volgende niet op', async () => {
  const broken = letterPdf({ ...letter, reference: { ...letter.reference, sentOn: '2026-02-31' } });
  const next = letterPdf(letter);
  await expect(broken).rejects.toThrow('The template letter failed');
  expect((await next).length).toBeGreaterThan(1000);
});

test('de kopie van een aanvraag toont elke vraag met het antwoord, en zegt het als zij nog niet verstuurd is', async () => {
  const sent = await textOf(await applicationPdf(copy));
  expect(sent).toContain('Ons kenmerk MD-2026-00123 Ontvangen op 2 november 2026 om 14.05 uur');
  expect(sent).toContain('Wat gaat u doen? Een route. Met licht.');
  expect(sent).toContain('In welke dorpen? • Witteveen • Orvelte');
  expect(sent).toContain('Post Bedrag Lampen € 480 Totaal € 480');
  expect(sent).toContain('Vergunning? Niet ingevuld');
  const draft = await textOf(await applicationPdf({ ...copy, caseNumber: undefined, receivedAt: undefined }));
  expect(draft).toContain('Dit is een concept. Deze aanvraag is nog niet verstuurd.');
});

test('het juryrapport zegt wie, wat er ingezonden is, waarom, hoeveel en wie tekende', async () => {
  const text = await textOf(await reportPdf(report));
  for (const part of [
    'Naam Rol Geeft punten G. Stevens Voorzitter Nee M. Oosting Jurylid Ja',
    'M. Oosting Speeltuin Bestuurslid Doet niet mee',
    'Ingestuurd 3 Doen mee 2 Doen niet mee 1 Plan dat niet meedoet Reden Carport Eigen huis.',
    'Eigen kracht 60% Wat doen inwoners zelf?',
    '1. Lichtjesroute Dorpsbelang, Witteveen Criterium Weging Score Waarom Eigen kracht 60% 4,25 Sterk.',
    'Eervolle vermelding Voor het lef.',
    'Totaal € 2.500 Er was € 8.000 te verdelen. Er blijft € 5.500 over.',
    'Ondertekend door G. Stevens op 28 november 2026. Ondertekend door T. Nijenhuis op 29 november 2026.',
  ])
    expect(text).toContain(part);
});

test('het juryadvies bij een brief laat alleen het eigen plan zien', async () => {
  const text = await textOf(await adviceExtractPdf(report, 'b'));
  expect(text).toContain('Juryadvies over uw plan: Speeltuin');
  expect(text).not.toMatch(/Lichtjesroute|Carport|Bestuurslid/);
});

const textOf = async (pdf: Buffer) => {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replace(/\s+/g, ' ');
};
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const sender = {
  name: 'Gemeente Midden-Drenthe',
  department: 'Team Dorpen',
  addressLines: ['Postbus 24', '9410 AA Beilen'],
  phone: '14 0593',
  email: 'dorpen@voorbeeld.example',
};
const letter: Letter = {
  language: 'nl',
  sender,
  recipient: { name: 'Dorpsbelang Witteveen', addressLines: ['Sportlaan 12', '9439 PA  Witteveen'] },
  reference: {
    caseNumber: 'MD-2026-00123',
    sentOn: '2026-12-14',
    contactName: 'J. Eising',
    contactPhone: '14 0593',
  },
  subject: 'U krijgt een bijdrage',
  salutation: 'Beste mevrouw De Boer,',
  blocks: [
    { id: 'L-DEC', paragraphs: ['Wij geven u € 2.500 voor uw plan.'] },
    {
      id: 'L-OBL',
      heading: 'Wat vragen wij van u?',
      paragraphs: ['Dit:'],
      list: ['Voer het plan uit.', 'Stuur een foto.'],
    },
  ],
  closing: 'Met vriendelijke groet,',
  signatory: { onBehalfOf: 'namens burgemeester en wethouders', name: 'K. Holtman', function: 'Teamleider' },
};
const costs = {
  columns: [{ heading: 'Post' }, { heading: 'Bedrag', amounts: true }],
  rows: [['Lampen', '€ 480']],
};
const copy: ApplicationCopy = {
  sender,
  title: 'Lichtjesroute',
  scheme: 'MOEK 2026',
  caseNumber: 'MD-2026-00123',
  receivedAt: Date.UTC(2026, 10, 2, 13, 5),
  madeOn: '2026-11-02',
  groups: [
    {
      heading: 'Over uw plan',
      answers: [
        { label: 'Wat gaat u doen?', value: 'Een route.\nMet licht.' },
        { label: 'In welke dorpen?', value: ['Witteveen', 'Orvelte'] },
        { label: 'Kosten', value: { table: { ...costs, total: ['Totaal', '€ 480'] } } },
        { label: 'Vergunning?', value: '' },
      ],
    },
  ],
};
const word = 'verantwoordingsplichtenoverzichtspagina'.repeat(12);
const longGroup = {
  heading: word,
  answers: [
    { label: word, value: [word] },
    { label: 'Wat', value: 'Een zin van gewone lengte. '.repeat(80) },
    {
      label: 'Tabel',
      value: {
        table: {
          ...costs,
          rows: [
            [word, '€ 1'],
            ['gewoon', word],
          ],
        },
      },
    },
  ],
};
const scores = [
  { score: 4.25, reason: 'Sterk.' },
  { score: 4, reason: 'Goed te doen.' },
];
const plan = { village: 'Witteveen', scores, total: 4.15, requested: 250_000, amount: 250_000 };
const report: JuryReport = {
  sender,
  round: 'MOEK 2026',
  drawnUpOn: '2026-11-28',
  dates: [{ label: 'Presentaties', on: '2026-11-21' }],
  members: [
    { name: 'G. Stevens', role: 'Voorzitter', scores: false },
    { name: 'M. Oosting', role: 'Jurylid', scores: true },
  ],
  declarations: [
    { juror: 'M. Oosting', plan: 'Speeltuin', kind: 'Bestuurslid', consequence: 'Doet niet mee' },
  ],
  received: 3,
  admissible: 2,
  excluded: [{ plan: 'Carport', ground: 'Eigen huis.' }],
  criteria: [
    { name: 'Eigen kracht', weight: 60, lookedAt: 'Wat doen inwoners zelf?' },
    { name: 'Haalbaarheid', weight: 40, lookedAt: 'Kan het?' },
  ],
  plans: [
    { ...plan, id: 'a', rank: 1, title: 'Lichtjesroute', applicant: 'Dorpsbelang' },
    {
      ...plan,
      id: 'b',
      rank: 2,
      title: 'Speeltuin',
      applicant: 'Stichting',
      amount: 0,
      honourableMention: 'Voor het lef.',
    },
  ],
  pool: 800_000,
  signatures: [
    { name: 'G. Stevens', role: 'Voorzitter', signedOn: '2026-11-28' },
    { name: 'T. Nijenhuis', role: 'Secretaris', signedOn: '2026-11-29' },
  ],
};

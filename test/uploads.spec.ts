import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { checkUpload, mostBytes } from '../src/documents/uploads.js';
import {
  handMade,
  noise,
  pdf,
  photoWithPlace,
  picture,
  traces,
  withPngText,
  withStream,
} from './support/crafted-files.js';

describe('foto’s', () => {
  test('een foto wordt bewaard zonder plaats, maker of andere gegevens, en staat rechtop', async () => {
    const sent = await photoWithPlace();
    const data = expect.any(Buffer);
    expect(await traces(sent)).toEqual({
      told: { exif: data, xmp: data, iptc: data, icc: data },
      orientation: 6,
      size: [60, 40],
    });
    const kept = await accepted('Dorpshuis.JPG', sent);
    expect(kept).toMatchObject({ mediaType: 'image/jpeg', name: 'Dorpshuis.JPG', sha256: hash(kept.bytes) });
    expect(await traces(kept.bytes)).toEqual({ told: {}, orientation: undefined, size: [40, 60] });
    for (const secret of ['GPS', 'Exif', 'Annie', 'xpacket', 'Photoshop'])
      expect(kept.bytes.includes(secret)).toBe(false);
  });

  test('wat achter of in een foto verstopt zit, gaat niet mee', async () => {
    const tail = Buffer.from('PK\x03\x04 <script>alert(1)</script> <?php system($_GET[0]);');
    for (const format of ['jpeg', 'png'] as const) {
      const kept = await accepted(`foto.${format}`, Buffer.concat([await picture(format), tail]));
      expect(kept.bytes.includes('script')).toBe(false);
    }
    const withText = withPngText(await picture('png'), 'Comment\0<script>alert(1)</script>');
    expect((await accepted('foto.png', withText)).bytes.includes('script')).toBe(false);
  });

  test('een foto met meer dan 40 miljoen beeldpunten wordt niet uitgepakt', async () => {
    const bomb = await sharp({ create: { width: 8000, height: 5001, channels: 3, background: 'white' } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    expect(await refusalOf('groot.png', bomb)).toMatch(/^Deze foto heeft te veel beeldpunten/);
  });

  test('een afgebroken of beschadigde foto wordt geweigerd', async () => {
    const jpeg = await noise('jpeg');
    const png = await noise('png');
    for (const [name, bytes] of [
      ['a.jpg', jpeg.subarray(0, jpeg.length / 2)],
      ['a.png', png.subarray(0, png.length / 2)],
    ] as const)
      expect(await refusalOf(name, bytes)).toMatch(/^Wij kunnen deze foto niet openen/);
  });

  test('wie een HEIC-foto kiest, leest hoe het wel kan', async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic\0\0\0\0mif1heic'),
      Buffer.alloc(64),
    ]);
    for (const name of ['IMG_0001.HEIC', 'IMG_0001.jpg'])
      expect(await refusalOf(name, heic)).toMatch(/^Dit is een HEIC-foto .* Maak een schermafdruk/);
  });
});

describe('soort, naam en omvang', () => {
  test.each([
    [
      'een webpagina die pdf heet',
      'plan.pdf',
      '<html><script>alert(1)</script>',
      /eindigt op \.pdf, maar het is geen pdf/,
    ],
    ['een webpagina met een pdf-kop verderop', 'plan.pdf', '<html>%PDF-1.7', /geen pdf/],
    [
      'een tekening in SVG',
      'tekening.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      /alleen een foto/,
    ],
    ['een SVG die png heet', 'tekening.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', /geen png/],
    ['een programma', 'plan.exe', 'MZ', /alleen een foto/],
    ['een bestand zonder extensie', 'plan', '%PDF-1.7', /alleen een foto/],
    ['een leeg bestand', 'leeg.pdf', '', /^Dit bestand is leeg/],
    [
      'een naam met mappen',
      '../../etc/cron.d/plan.pdf',
      '%PDF-1.7',
      /^De naam van dit bestand is misleidend/,
    ],
    ['een naam met Windows-mappen', 'C:\\plan.pdf', '%PDF-1.7', /misleidend/],
    ['een naam die van richting verandert', 'plan\u202Efdp.exe', 'MZ', /misleidend/],
    ['een naam met een afgekapt einde', 'plan.exe\0.pdf', '%PDF-1.7', /misleidend/],
  ])('%s wordt geweigerd', async (_what, name, content, sentence) => {
    expect(await refusalOf(name, Buffer.from(content))).toMatch(sentence);
  });

  test('een foto die pdf heet en een pdf die jpg heet, worden geweigerd', async () => {
    expect(await refusalOf('foto.pdf', await picture('jpeg'))).toMatch(/geen pdf/);
    expect(await refusalOf('plan.jpg', await pdf())).toMatch(/geen jpg/);
    expect(await refusalOf('foto.png', await picture('jpeg'))).toMatch(/geen png/);
  });

  test('meer dan 10 MB is te veel, precies 10 MB niet', async () => {
    const plan = await pdf();
    const filled = (length: number) => Buffer.concat([plan, Buffer.alloc(length - plan.length, ' ')]);
    expect(await refusalOf('plan.pdf', filled(mostBytes + 1))).toMatch(/^Dit bestand is groter dan 10 MB/);
    expect(await refusalOf('plan.pdf', plan)).toBeUndefined();
  });

  test('gewone namen, ook met emoji of Arabisch, mogen', async () => {
    const plan = await pdf();
    for (const name of ['Begroting 2026 – definitief.pdf', '🎉 feest.pdf', 'خطة.pdf', 'café.PDF'])
      expect(await accepted(name, plan)).toEqual({
        mediaType: 'application/pdf',
        bytes: plan,
        sha256: hash(plan),
        name: name.normalize('NFC'),
      });
  });
});

describe('pdf’s', () => {
  test.each([
    ['LibreOffice en Word: open op de eerste bladzijde', '/OpenAction [3 0 R /XYZ null null 0]'],
    ['LaTeX: ga naar een bladzijde', '/OpenAction << /S /GoTo /D [3 0 R /Fit] >>'],
    ['een koppeling naar een website', '/Extra << /S /URI /URI (https://voorbeeld.example) >>'],
    ['woorden die op gevaar lijken', '/Title (Launch van ons JavaScript-project) /LaunchDate (x) /AAP 3'],
  ])('mag: %s', async (_what, extra) => {
    expect(await refusalOf('plan.pdf', handMade(extra))).toBeUndefined();
  });

  test.each([
    ['JavaScript', '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>', /JavaScript/],
    ['JavaScript in vermomming', '/Names << /J#61va#53cript 9 0 R >>', /JavaScript/],
    ['een programma starten', '/Extra << /S /Launch /F (cmd.exe) >>', /programma starten/],
    ['gegevens versturen', '/Extra << /S /SubmitForm /F (http://kwaad.example) >>', /programma starten/],
    ['bijgevoegde bestanden', '/Names << /EmbeddedFiles << /Names [] >> >>', /andere bestanden/],
    ['een website bij het openen', '/OpenAction << /S /URI /URI (http://kwaad.example) >>', /uit zichzelf/],
    ['een website bij het openen, elders beschreven', '/OpenAction 3 0 R', /uit zichzelf/],
    ['handelingen per bladzijde', '/AA << /O 9 0 R >>', /uit zichzelf/],
    ['een XFA-formulier', '/AcroForm << /XFA [(x) 9 0 R] >>', /invulformulier/],
    ['een wachtwoord', '/Encrypt 9 0 R', /wachtwoord/],
  ])('wordt geweigerd: %s', async (_what, extra, sentence) => {
    expect(await refusalOf('plan.pdf', handMade(extra))).toMatch(sentence);
  });

  test('JavaScript wordt ook gevonden in een ingepakte lijst van objecten', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const clean = Buffer.from(await document.save({ useObjectStreams: true }));
    document.addJavaScript('groet', 'app.alert("hoi")');
    const script = Buffer.from(await document.save({ useObjectStreams: true }));
    expect([script.includes('/JavaScript'), script.includes('/ObjStm')]).toEqual([false, true]);
    expect(await refusalOf('plan.pdf', clean)).toBeUndefined();
    expect(await refusalOf('plan.pdf', script)).toMatch(/JavaScript/);
  });

  test.each([
    ['met een kapotte controlesom', (packed: Buffer) => packed.fill(0, packed.length - 4), '/FlateDecode'],
    [
      'op een andere manier',
      (packed: Buffer) => Buffer.from(packed.toString('hex')),
      '[/ASCIIHexDecode /FlateDecode]',
    ],
    ['tweemaal', (packed: Buffer) => deflateSync(packed), '[/FlateDecode /FlateDecode]'],
  ])('een lijst van objecten die %s is ingepakt, wordt geweigerd', async (_how, pack, filter) => {
    const body = pack(deflateSync(Buffer.from('9 0 << /S /JavaScript /JS (x) >>')));
    expect(
      await refusalOf('plan.pdf', withStream(`/Type /ObjStm /N 1 /First 4 /Filter ${filter}`, body)),
    ).toMatch(/^Wij kunnen niet goed in deze pdf kijken/);
  });

  test('een pdf die zich uitpakt tot gigabytes, kost weinig en wordt geweigerd', async () => {
    const bomb = deflateSync(Buffer.alloc(60_000_000, '1 '), { level: 9 });
    const began = process.cpuUsage();
    expect(
      await refusalOf('plan.pdf', withStream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', bomb)),
    ).toMatch(/^Wij kunnen niet goed/);
    expect(process.cpuUsage(began).user).toBeLessThan(3_000_000);
  });

  test('een pdf vol openingen voor zoekwerk houdt ons niet op', async () => {
    const began = process.cpuUsage();
    for (const part of ['stream\n\x78\x9c', '/ObjStm ', '/OpenAction 1 0 R ', '#41', '/AA '])
      await checkUpload({ fileName: 'plan.pdf', bytes: handMade(part.repeat(9_000_000 / part.length)) });
    expect(process.cpuUsage(began).user).toBeLessThan(15_000_000);
  });

  test('een afgebroken pdf, een pdf met iets erachter en een pdf zonder inhoudsopgave worden geweigerd', async () => {
    const plan = await pdf();
    for (const bytes of [
      plan.subarray(0, plan.length / 2),
      plan.subarray(0, -10),
      Buffer.concat([plan, Buffer.from('PK\x03\x04')]),
      Buffer.from(plan.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1'),
      Buffer.from('%PDF-1.7'),
    ])
      expect(await refusalOf('plan.pdf', bytes)).toMatch(/^Deze pdf is beschadigd of niet compleet/);
  });
});

async function accepted(fileName: string, bytes: Buffer) {
  const outcome = await checkUpload({ fileName, bytes });
  if ('refusal' in outcome) throw new Error(outcome.refusal);
  return outcome;
}

async function refusalOf(fileName: string, bytes: Buffer) {
  const outcome = await checkUpload({ fileName, bytes });
  return 'refusal' in outcome ? outcome.refusal : undefined;
}

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

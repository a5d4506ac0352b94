import { render } from 'preact-render-to-string';
import type { Readable } from 'node:stream';
import type { FileStore } from '../../documents/files.queries.js';
import type { Kept, ToldPart } from '../../identity/about-person.js';
import { euro, fullDate, moment } from '../../web/format.js';
import { zipOf } from '../../web/zip.js';

/** What stands on the first line of the file: for whom and when (UTC ms) it was made. */
export interface Made {
  readonly name: string;
  readonly at: number;
}

/** Everything we keep of somebody as one archive: to read (HTML), for programs (JSON), and the files themselves (AVG 15 and 20). */
export async function dataFile(store: FileStore, parts: readonly ToldPart[], made: Made): Promise<Buffer> {
  const files: { name: string; bytes: Buffer }[] = [
    {
      name: 'uw-gegevens.html',
      bytes: Buffer.from(`<!doctype html>${render(<DataPage parts={parts} made={made} />)}`),
    },
    { name: 'uw-gegevens.json', bytes: Buffer.from(JSON.stringify(forPrograms(parts, made), null, 2)) },
  ];
  const names = new Set<string>();
  for (const { id, name } of parts.flatMap((part) => part.files ?? [])) {
    const content = await store.read(id);
    if (content) files.push({ name: `bestanden/${unique(names, name)}`, bytes: await bytesOf(content) });
  }
  return zipOf(files, made.at);
}

/** Two files of the same name both stay. */
function unique(taken: Set<string>, name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\0]/g, '-') || 'bestand';
  let free = plain;
  for (let count = 2; taken.has(free); count++) free = `${count}-${plain}`;
  taken.add(free);
  return free;
}

async function bytesOf(content: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const forPrograms = (parts: readonly ToldPart[], { name, at }: Made) => ({
  vanWie: name,
  gemaaktOp: new Date(at).toISOString(),
  onderdelen: parts.map(({ title, rows, files }) => ({
    titel: title,
    gegevens: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([label, kept]) => [label, plain(kept)])),
    ),
    ...(files && files.length > 0 && { bestanden: files.map((file) => file.name) }),
  })),
});

/** Dates as ISO 8601, money in euros. */
function plain(kept: Kept): string | number | boolean | null {
  if (kept === null || typeof kept !== 'object') return kept;
  if ('on' in kept) return kept.on;
  return 'at' in kept ? new Date(kept.at).toISOString() : kept.cents / 100;
}

const DataPage = ({ parts, made }: { parts: readonly ToldPart[]; made: Made }) => (
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Wat wij van u bewaren</title>
    </head>
    <body>
      <h1>Wat wij van u bewaren</h1>
      <p>
        Gemaakt op {moment(made.at)} voor {made.name}. Uw bestanden en brieven staan in de map ‘bestanden’.
      </p>
      {parts.map(({ title, rows }, at) => (
        <section key={at}>
          <h2>{title}</h2>
          {rows.map((row, index) => (
            <dl key={index}>
              {Object.entries(row).map(([label, kept]) => (
                <>
                  <dt>
                    <strong>{label}</strong>
                  </dt>
                  <dd>{inWords(kept)}</dd>
                </>
              ))}
            </dl>
          ))}
        </section>
      ))}
    </body>
  </html>
);

function inWords(kept: Kept): string {
  if (kept === null || kept === '') return '–';
  if (typeof kept === 'boolean') return kept ? 'Ja' : 'Nee';
  if (typeof kept !== 'object') return String(kept);
  if ('on' in kept) return fullDate(kept.on);
  return 'at' in kept ? moment(kept.at) : euro(kept.cents);
}

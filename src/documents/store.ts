import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Where uploaded files are kept, by the id (uuid) of their row. */
export abstract class FileStore {
  /** Keeps a file; once this resolves it survives a power cut. */
  abstract put(id: string, bytes: Buffer): Promise<void>;
  /** The content as a stream, or `undefined` when nothing is kept under this id. */
  abstract read(id: string): Promise<Readable | undefined>;
  /** Forgets a file; one that is not there is fine. */
  abstract remove(id: string): Promise<void>;
  /** Removes what a crash left half written before this moment (UTC ms); says how many. */
  abstract tidy(before: number): Promise<number>;
}

/** Files in `<dataDir>/uploads/<first two of the id>/<id>`. */
export function folderStore(dataDir: string): FileStore {
  const root = join(dataDir, 'uploads');
  return {
    put: (id, bytes) => put(root, placeOf(root, id), bytes),
    read: (id) => openStream(placeOf(root, id).file),
    remove: (id) => remove(placeOf(root, id)),
    tidy: (before) => tidy(root, before),
  };
}

type Place = { folder: string; file: string };

function placeOf(root: string, id: string): Place {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw new Error('An upload is known by its uuid.');
  const folder = join(root, id.slice(0, 2));
  return { folder, file: join(folder, id) };
}

async function put(root: string, { folder, file }: Place, bytes: Buffer): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  const part = `${file}.${randomUUID()}${unfinished}`;
  const handle = await open(part, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
  await syncFolder(folder);
  if (made !== undefined) await syncFolder(root);
}

/** A new or removed name in a folder is on disk only after the folder itself is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openStream(file: string): Promise<Readable | undefined> {
  const handle = await open(file, 'r').catch(absent);
  return handle?.createReadStream();
}

async function remove({ folder, file }: Place): Promise<void> {
  await rm(file, { force: true });
  await syncFolder(folder).catch(absent);
}

async function tidy(root: string, before: number): Promise<number> {
  const names = (await readdir(root, { recursive: true }).catch(absent)) ?? [];
  let removed = 0;
  for (const name of names.filter((each) => each.endsWith(unfinished))) {
    const file = join(root, name);
    if ((await stat(file)).mtimeMs >= before) continue;
    await rm(file, { force: true });
    removed++;
  }
  return removed;
}

const unfinished = '.part';

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

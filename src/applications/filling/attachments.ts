import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isRefusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import { CONFIG } from '../../config.token.js';
import type { Config } from '../../config.js';
import { Database } from '../../database/database.js';
import { checkUpload, FileStore } from '../../documents/files.queries.js';
import { attachIn, detachIn } from './attached.js';
import { forgetFile } from '../removed-files.loop.js';
import { lowerFirst } from '../../web/format.js';
import type { SentFile } from './uploads.js';

/** Whose file it is, and who does something with it. */
interface Place {
  readonly dossier: string;
  readonly person: string;
  /** Whether that is staff, who does it for somebody. */
  readonly forAnother: boolean;
}

/** Why a file was not kept. */
export interface NotKept {
  readonly status: 400 | 413;
  readonly sentence: string;
}

/** Files that come with an application: checked, kept, and noted as an answer in that order, so that no answer lacks its file. */
@Injectable()
export class Attachments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Keeps a file as the answer to the question whose key is its field; answers its id, or why not. */
  async add(
    { dossier, person, forAnother }: Place,
    { field, fileName, bytes, tooLarge }: SentFile,
  ): Promise<string | NotKept> {
    if (tooLarge) return { status: 413, sentence: about(fileName, tooBig) };
    const checked = await checkUpload({ fileName, bytes, clamd: this.config.clamd });
    if ('refusal' in checked) return { status: 400, sentence: about(fileName, checked.refusal) };
    const id = randomUUID();
    await this.store.put(id, checked.bytes);
    const { name, mediaType, sha256 } = checked;
    const row = { id, dossierId: dossier, kind: field, name, mediaType, sha256, size: checked.bytes.length };
    const made = { byId: person, at: this.clock.now() };
    const no = await this.database.inTransaction(
      (tx) => attachIn(tx, { ...row, ...made, forAnother }),
      isKept,
    );
    if (!no) return id;
    await this.store.remove(id);
    return { status: 400, sentence: no.sentences.join(' ') };
  }

  /** Takes a file away; answers why not when it stays. */
  async remove({ dossier, forAnother }: Place, file: string): Promise<string | undefined> {
    const at = this.clock.now();
    const no = await this.database.inTransaction(
      (tx) => detachIn(tx, { dossier, file, at, forAnother }),
      isKept,
    );
    if (no) return no.sentences.join(' ');
    await forgetFile({ database: this.database, store: this.store }, file);
    return undefined;
  }
}

const isKept = (no: unknown): boolean => !isRefusal(no);

const tooBig = 'Dit bestand is groter dan 10 MB. Maak het kleiner of verdeel het in delen.';
const about = (fileName: string, sentence: string): string =>
  `${fileName.slice(0, 80)}: ${lowerFirst(sentence)}`;

import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { removedKind } from '../applications/applications.queries.js';
import { Clock } from '../clock.js';
import type { Config } from '../config.js';
import { CONFIG } from '../config.token.js';
import { Database } from '../database/database.js';
import { checkUpload, FileStore, shrunk } from '../documents/files.queries.js';
import { StoredFile } from '../documents/stored-file.entity.js';
import { photoKind, photoOf } from './completion.queries.js';

/** A photo as it arrived; of one that is too large only the beginning. */
export interface ArrivedPhoto {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly tooLarge: boolean;
}

/** Photos of finished plans, one for each: smaller than what was sent, and without place or camera. */
@Injectable()
export class Photos {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The photo of a plan, also when the sentence that belongs to it was not sent yet. */
  of(dossierId: string): Promise<StoredFile | null> {
    return this.database.read((em) => photoOf(em, dossierId));
  }

  /** Keeps a photo instead of an earlier one; answers why not when it cannot be kept. */
  async keep(arrived: ArrivedPhoto, of: Pick<StoredFile, 'dossierId' | 'byId'>): Promise<string | undefined> {
    const checked = await this.check(arrived);
    if ('refusal' in checked) return checked.refusal;
    const { bytes, ...file } = checked;
    await this.store.put(file.id, bytes);
    await this.database.inTransaction(async (tx) => {
      await dropPhoto(tx, of.dossierId);
      await tx.insert(StoredFile, { ...file, ...of, kind: photoKind, at: this.clock.now() });
    });
    return undefined;
  }

  async drop(dossierId: string): Promise<void> {
    await this.database.inTransaction((tx) => dropPhoto(tx, dossierId));
  }

  private async check({ tooLarge, fileName, bytes }: ArrivedPhoto) {
    if (tooLarge) return { refusal: tooBig };
    const checked = await checkUpload({ fileName, bytes, clamd: this.config.clamd });
    if ('refusal' in checked) return checked;
    if (checked.mediaType === 'application/pdf') return { refusal: noPdf };
    const small = await shrunk(checked.bytes);
    return {
      id: randomUUID(),
      name: checked.name.replace(/\.[a-z]+$/i, '.jpg'),
      mediaType: 'image/jpeg',
      size: small.length,
      sha256: createHash('sha256').update(small).digest('hex'),
      bytes: small,
    };
  }
}

const tooBig = 'Deze foto is groter dan 10 MB. Maak de foto op uw telefoon kleiner en probeer het opnieuw.';
const noPdf = 'Kies een foto (jpg of png). Een pdf kan hier niet.';

/** The loop of removed files takes the content away. */
async function dropPhoto(tx: EntityManager, dossierId: string): Promise<void> {
  await tx.update(StoredFile, { dossierId, kind: photoKind }, { kind: removedKind, name: '' });
}

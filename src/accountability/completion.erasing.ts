import type { EntityManager } from 'typeorm';
import { removedKind } from '../applications/applications.queries.js';
import { changeRows, dropRows } from '../database/row-changes.js';
import { StoredFile } from '../documents/stored-file.entity.js';
import type { Whose } from '../identity/about-person.js';
import { Completion } from './completion.entity.js';
import { photoKind } from './completion.queries.js';

/** What people told about how it went. */
export async function eraseCompletion(tx: EntityManager, dossierId: string): Promise<void> {
  await dropRows(tx, Completion, { dossierId });
}

/** Takes the photos of somebody away, and shows nothing of them any more: a photo is no record, so it may go at once. */
export async function erasePhotos(tx: EntityManager, { dossierIds }: Whose): Promise<void> {
  await changeRows(tx, Completion, { dossierId: dossierIds }, { photoId: null, mayPublish: false });
  await changeRows(
    tx,
    StoredFile,
    { dossierId: dossierIds, kind: photoKind },
    { kind: removedKind, name: '' },
  );
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Photos } from '../accountability/photos.js';
import type { Sent } from '../applications/filling/uploads.js';
import type { StoredFile } from '../documents/stored-file.entity.js';
import type { Visit } from '../identity/visit.js';
import { parseAnswer } from '../web/form/answer.js';
import type { Role } from '../../workflows/language.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import { OwnDesk, typedIn, type Made } from './own-desk.js';
import type { OwnDossier } from './own-dossier.js';

/** The form as it stands: what was typed, the photo that is kept already, and what is wrong. */
export interface DoneAttempt {
  readonly values: FieldValues;
  readonly errors: FieldErrors;
  readonly refusals: readonly string[];
  readonly photo: StoredFile | null;
  readonly moveId: string;
}

/** What was sent, and in which role. */
export interface Telling {
  readonly sent: Sent;
  readonly role: Role;
}

/** Told, or the form again with its status. */
export type Told =
  { readonly made: true } | ({ readonly made: false; readonly status: number } & DoneAttempt);

/** Takes in what somebody tells of a finished plan; a photo is kept at once, so that a mistake elsewhere does not lose it. */
@Injectable()
export class DoneDesk {
  constructor(
    private readonly desk: OwnDesk,
    private readonly photos: Photos,
  ) {}

  /** The form before anything is typed. */
  async beginning({ dossier }: OwnDossier): Promise<DoneAttempt> {
    const photo = await this.photos.of(dossier.id);
    return { values: {}, errors: {}, refusals: [], photo, moveId: randomUUID() };
  }

  /** Keeps or drops the photo, and makes the move when everything is there. */
  async tell(own: OwnDossier, visit: Visit, { sent, role }: Telling): Promise<Told> {
    const { body } = sent;
    const refused = await this.takePhoto(own, visit, sent);
    const photo = await this.photos.of(own.dossier.id);
    const again = {
      made: false,
      values: typedIn(body, ['sentence', 'mayPublish', 'foto-toestemming', 'channel', 'receivedOn']),
      photo,
      moveId: randomUUID(),
    } as const;
    if (body['actie'] === dropsPhoto) return { ...again, status: 200, errors: {}, refusals: [] };
    const errors = errorsIn(body, { refused, hasPhoto: photo !== null, role });
    if (Object.keys(errors).length > 0) return { ...again, status: 400, errors, refusals: [] };
    const made = await this.make(own, visit, { body, photo, role });
    return made.made ? made : { ...again, ...made };
  }

  private async takePhoto(
    { dossier: { id } }: OwnDossier,
    { person }: Visit,
    { body, files: [file] }: Sent,
  ): Promise<string | undefined> {
    if (body['actie'] === dropsPhoto) await this.photos.drop(id);
    return file && this.photos.keep(file, { dossierId: id, byId: person?.id ?? '' });
  }

  private make(
    own: OwnDossier,
    visit: Visit,
    { body, photo, role }: { body: Sent['body']; photo: StoredFile | null; role: Role },
  ): Promise<Made> {
    const posted = { ...answerIn(body, role), zet: body['zet'] };
    return this.desk.make(own, visit, {
      type: 'reportDone',
      role,
      posted,
      input: photo ? { photoId: photo.id } : {},
    });
  }
}

/** Value of the button that takes the photo away. */
export const dropsPhoto = 'foto-weg';

/** Everything that is wrong, in the order of the page. */
function errorsIn(
  body: Sent['body'],
  { refused, hasPhoto, role }: { refused?: string; hasPhoto: boolean; role: Role },
): FieldErrors {
  const answer = parseAnswer('reportDone', answerIn(body, role), {}, role);
  const errors = 'errors' in answer ? answer.errors : {};
  const isAgreed = !hasPhoto || body['foto-toestemming'] === 'ja';
  const found = {
    sentence: errors['sentence'],
    foto: refused,
    'foto-toestemming': isAgreed ? undefined : askFirst,
    mayPublish: errors['mayPublish'],
    channel: errors['channel'],
    receivedOn: errors['receivedOn'],
  };
  return Object.fromEntries(Object.entries(found).filter(([, wrong]) => wrong));
}

/** What the move asks; only staff says how and on which day it came in. */
const answerIn = ({ sentence, mayPublish, channel, receivedOn }: Sent['body'], role: Role) => ({
  sentence,
  mayPublish,
  ...(role !== 'applicant' && { channel, receivedOn }),
});

const askFirst =
  'Zet een vinkje als iedereen op de foto het goed vindt. Staat er niemand herkenbaar op? Zet dan ook een vinkje. Of haal de foto weg.';

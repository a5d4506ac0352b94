import type { EntityManager } from 'typeorm';
import { localDate } from '../../../workflows/calendar.js';
import { Completion } from '../../accountability/completion.entity.js';
import { Application } from '../../applications/application.entity.js';
import { rowsBy } from '../../database/rows.js';
import { Dossier } from '../../engine/dossier.entity.js';
import type { Person } from '../../identity/person.entity.js';
import { allGrantors, personById } from '../../identity/roles.queries.js';
import { fullDate } from '../../web/format.js';
import { whoseData } from '../telling/own-data.queries.js';
import type { PersonRequest, RequestKind } from './person-request.entity.js';
import type { RequestMail } from './request-mail.js';
import { requestsOf } from './requests.queries.js';
import { takeRequest } from './requests.js';

/** A sentence, and perhaps a photo, that somebody sent about a finished plan. */
export interface OwnShowing {
  readonly dossierId: string;
  readonly title: string;
  readonly hasPhoto: boolean;
  readonly mayPublish: boolean;
}

/** What the page of somebody's own data shows. */
export interface OwnData {
  readonly person: Person | null;
  readonly plans: number;
  readonly showings: readonly OwnShowing[];
  readonly requests: readonly PersonRequest[];
}

export async function ownDataOf(em: EntityManager, personId: string): Promise<OwnData> {
  const { dossierIds } = await whoseData(em, personId);
  const told = await rowsBy(em, Completion, { dossierId: dossierIds }, ['at']);
  const plans = await rowsBy(em, Application, { id: dossierIds });
  const titles = new Map(plans.map(({ id, title }) => [id, title]));
  return {
    person: await personById(em, personId),
    plans: plans.length,
    showings: told.map(({ dossierId, photoId, mayPublish }) => ({
      dossierId,
      title: titles.get(dossierId) ?? '',
      hasPhoto: photoId !== null,
      mayPublish,
    })),
    requests: await requestsOf(em, personId),
  };
}

/** Takes a request of somebody about their own data, for everybody who keeps some of it. */
export async function takeOwnRequest(
  tx: EntityManager,
  mail: RequestMail,
  { personId, asked, at }: { personId: string; asked: { kind: RequestKind; wish?: string }; at: number },
): Promise<{ readonly refusal: string } | undefined> {
  const open = (await requestsOf(tx, personId)).find(
    ({ kind, answeredAt }) => kind === asked.kind && answeredAt === null,
  );
  if (open) return { refusal: `U vroeg dit al. U krijgt uiterlijk ${fullDate(open.dueOn)} antwoord.` };
  const { dossierIds } = await whoseData(tx, personId);
  const dossiers = await rowsBy(tx, Dossier, { id: dossierIds });
  const keepers = new Set(dossiers.map(({ grantorId }) => grantorId));
  if (keepers.size === 0) for (const { id } of await allGrantors(tx)) keepers.add(id);
  const request = { personId, enteredById: personId, channel: 'web', receivedOn: localDate(at) } as const;
  for (const grantorId of keepers)
    await takeRequest(tx, mail, { ...request, ...asked, wish: asked.wish ?? '', grantorId }, at);
  return undefined;
}

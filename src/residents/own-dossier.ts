import type { EntityManager } from 'typeorm';
import { localDate, type LocalDate } from '../../workflows/calendar.js';
import type { EntryMemory } from '../../workflows/fragments/memory.js';
import type { StepNames } from '../../workflows/language.js';
import type { Settings } from '../../workflows/settings.js';
import { Completion } from '../accountability/completion.entity.js';
import type { Application } from '../applications/application.entity.js';
import { applicationNow } from '../applications/applications.queries.js';
import type { Decision } from '../decisions/decision.entity.js';
import { decisionsAbout } from '../decisions/change/changes.queries.js';
import type { LetterRow } from '../documents/letters/letter.entity.js';
import type { Dossier } from '../engine/dossier.entity.js';
import type { Engine } from '../engine/engine.js';
import type { LogRow } from '../engine/log.entity.js';
import { optionsFor, type MoveOption } from '../engine/options.js';
import { restore } from '../engine/snapshots.js';
import { stepNames } from '../engine/refusals.js';
import { Grantor } from '../identity/grantor.entity.js';
import { personById } from '../identity/roles.queries.js';
import { messagesOf, type MessageSent } from '../mail/mail.queries.js';
import type { ObjectionNow } from '../objections/objections.queries.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { villageById } from '../organisations/organisations.queries.js';
import { accountsOf, type Accounts } from '../payments/accounts/account-change.queries.js';
import type { Payment } from '../payments/payment.entity.js';
import { paymentsOf } from '../payments/payments.queries.js';
import type { OwnChange } from './changes/own-changes.queries.js';
import { lettersAbout, proceedings, toldIn } from './own-papers.js';
import type { Round } from '../rounds/round.entity.js';
import { roundOf } from '../rounds/rounds.queries.js';
import type { LateCase } from '../worklist/late/late-cases.queries.js';
import { settingsOf } from '../schemes/versions.queries.js';

/** Everything an applicant may know of an own dossier: nothing in it was decided and not yet announced. */
export interface OwnDossier extends Accounts {
  /** The day it is looked at, local date. */
  readonly today: LocalDate;
  readonly application: Application;
  readonly dossier: Pick<Dossier, 'id' | 'revision' | 'states' | 'versionId'>;
  readonly round: Round;
  readonly settings: Settings;
  readonly grantor: Grantor;
  /** Where it stands, in the applicant's words; one for each thing that goes on at the same time. */
  readonly names: readonly StepNames['applicant'][];
  readonly memory: KnownMemory;
  readonly log: readonly LogRow[];
  /** What staff missed, as they wrote it. */
  readonly missing?: string;
  /** What we intend to decide, as staff wrote it when asking for a reaction. */
  readonly intention?: string;
  readonly decisions: readonly Decision[];
  readonly letters: readonly LetterRow[];
  /** Notices of default that were given about it. */
  readonly late: readonly LateCase[];
  /** Changes to the grant of which the applicant may know: they were asked for a reaction. */
  readonly changes: readonly OwnChange[];
  /** Objections to what we decided here. */
  readonly objections: readonly ObjectionNow[];
  readonly payments: readonly Payment[];
  readonly completion?: Completion;
  /** The association or foundation that gets the money, as it was filled in. */
  readonly payee?: string;
  readonly villageName?: string;
  /** Whom to call: the handler of this dossier, else the village officer. */
  readonly contact: { readonly name: string; readonly phone: string };
  readonly messages: readonly MessageSent[];
  /** Own moves that this moment knows, with the reasons why some cannot be made. */
  readonly options: readonly MoveOption[];
}

/** The part of the chart's memory that gives nothing away before the announcement: no proposal, no amount, no scores. */
export type KnownMemory = Pick<
  EntryMemory,
  'clocks' | 'remedyInvitedOn' | 'remedyDeadlineOn' | 'executionEndsOn' | 'extended' | 'views' | 'reservation'
>;

/** Reads an own dossier for the person who looks; undefined when there is no such application. */
export async function ownDossier(
  em: EntityManager,
  given: { engine: Engine; id: string; person: string; at: number },
): Promise<OwnDossier | undefined> {
  const { application, dossier } = (await applicationNow(em, given.id)) ?? {};
  if (!application || !dossier) return undefined;
  const snapshot = restore(given.engine.charts.get(dossier.chart), dossier.snapshot);
  const grantor = await em.findOneByOrFail(Grantor, { id: dossier.grantorId });
  const { id, revision, states, versionId } = dossier;
  return {
    today: localDate(given.at),
    application,
    dossier: { id, revision, states, versionId },
    round: await roundOf(em, dossier),
    settings: await settingsOf(em, versionId),
    grantor,
    names: stepNames(snapshot).map(({ applicant }) => applicant),
    memory: known(snapshot.context as EntryMemory),
    ...(await toldIn(em, id)),
    decisions: await decisionsAbout(em, id),
    letters: await lettersAbout(em, id),
    ...(await proceedings(em, id, localDate(given.at))),
    contact: await contactOf(em, application, grantor),
    messages: await ownMessages(em, id, given.person),
    options: await optionsFor(given.engine, em, { ...given, dossier, roles: ['applicant'] }),
    payee: await payeeOf(em, application),
    villageName: (await villageById(em, application.villageId ?? ''))?.name,
    ...(await awarded(em, id)),
  };
}

const ownMessages = async (em: EntityManager, id: string, person: string) =>
  (await messagesOf(em, id)).filter(({ personId }) => personId === person);

const known = (memory: EntryMemory): KnownMemory => {
  const { clocks, remedyInvitedOn, remedyDeadlineOn, executionEndsOn, extended, views, reservation } = memory;
  return { clocks, remedyInvitedOn, remedyDeadlineOn, executionEndsOn, extended, views, reservation };
};

async function contactOf(
  em: EntityManager,
  { handlerId }: Application,
  { officerName, phone }: Grantor,
): Promise<OwnDossier['contact']> {
  const handler = handlerId ? await personById(em, handlerId) : null;
  return { name: handler?.name || officerName, phone: handler?.phone || phone };
}

/** Account, payments and completion exist only after an award was announced. */
async function awarded(
  em: EntityManager,
  dossierId: string,
): Promise<Accounts & Pick<OwnDossier, 'payments' | 'completion'>> {
  const completion = await em.findOneBy(Completion, { dossierId });
  return {
    payments: await paymentsOf(em, [dossierId]),
    ...(await accountsOf(em, dossierId)),
    ...(completion && { completion }),
  };
}

/** A group without a legal person named one that receives the money for it: from the registry, or another. */
async function payeeOf(em: EntityManager, { answers }: Application): Promise<string | undefined> {
  const { legalName, payeeName, payeeOrganisation } = (answers ?? {}) as Record<string, string | undefined>;
  const registered = payeeOrganisation ? await em.findOneBy(Organisation, { id: payeeOrganisation }) : null;
  return legalName ?? registered?.name ?? payeeName;
}

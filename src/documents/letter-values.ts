import type { EntityManager } from 'typeorm';
import { addDays } from '../../workflows/calendar.js';
import type { Values } from '../../workflows/placeholders.js';
import { term } from '../../workflows/terms.js';
import { applicationById } from '../applications/applications.queries.js';
import { newestDecision } from '../decisions/decisions.queries.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { Grantor } from '../identity/grantor.entity.js';
import { Person } from '../identity/person.entity.js';
import { organisationByName } from '../organisations/organisations.queries.js';
import { roundOf } from '../rounds/rounds.queries.js';
import { versionById } from '../schemes/versions.queries.js';

/** Everything a letter of one dossier can mention, and who it goes to. */
export interface LetterData {
  readonly values: Values;
  readonly grantor: Grantor;
  readonly recipient: { readonly name: string; readonly addressLines: string[] };
  readonly texts: Awaited<ReturnType<typeof versionById>>['texts'];
  readonly caseNumber: string;
}

/** Reads what a letter dated on this day would say; nothing of it is stored yet. */
export async function letterData(
  tx: EntityManager,
  dossier: Dossier,
  given: { on: string; baseUrl: string },
): Promise<LetterData> {
  const application = await applicationById(tx, dossier.id);
  if (!application) throw new Error(`There is no application for the letter of ${dossier.id}.`);
  const round = await roundOf(tx, dossier);
  const version = await versionById(tx, dossier.versionId);
  const grantor = await tx.findOneByOrFail(Grantor, { id: dossier.grantorId });
  const owner = await tx.findOneByOrFail(Person, { id: application.ownerId });
  const caseNumber = application.caseNumber ?? '';
  const values: Values = {
    ...grantorValues(grantor),
    ...(await decisionValues(tx, dossier)),
    ...memoryValues(dossier),
    caseNumber,
    title: application.title,
    activity: application.title,
    schemeName: version.settings.schemeName,
    year: String(round.year),
    legalBasisText: version.settings.legalBasis,
    receivedOn: application.receivedOn ?? undefined,
    sentOn: given.on,
    executionEndsOn: round.executionEndsOn,
    determinationDueOn: addDays(round.executionEndsOn, 91),
    objectionEndsOn: objectionEnd(version.settings.terms.objection, given.on),
    objectionUrl: `${given.baseUrl}/bezwaar`,
    applicationUrl: `${given.baseUrl}/mijn/${dossier.id}`,
    payeeName: (await organisationByName(tx, application.groupName))?.name,
  };
  const addressLines = (owner.postalAddress ?? '').split('\n').filter((line) => line !== '');
  return { values, grantor, recipient: { name: owner.name, addressLines }, texts: version.texts, caseNumber };
}

/** Awb 6:7 and 6:8: six weeks, from the day after the letter is sent. */
const objectionEnd = (
  {
    weeks,
    source,
    treatAsAtw,
  }: {
    weeks: number;
    source: 'act' | 'amvb' | 'ordinance' | 'schemeRule' | 'setByOfficial';
    treatAsAtw?: boolean;
  },
  on: string,
): string => term({ from: on, duration: { weeks }, source, treatAsAtw }).endsOn;

function grantorValues(grantor: Grantor): Values {
  return {
    grantorName: grantor.name,
    municipality: grantor.place,
    postalAddress: grantor.addressLines.join(', '),
    contactName: grantor.officerName,
    contactPhone: grantor.phone,
    court: grantor.court,
    privacyUrl: grantor.privacyUrl,
    signatoryName: grantor.signatory.name,
    signatoryFunction: grantor.signatory.function,
  };
}

async function decisionValues(tx: EntityManager, { id }: Dossier): Promise<Values> {
  const decision = await newestDecision(tx, id);
  if (!decision) return {};
  const { amount, requested, motivation, deviation } = decision;
  return {
    amount,
    requestedAmount: requested,
    motivation: motivation ?? undefined,
    deviationReason: deviation ?? undefined,
  };
}

function memoryValues({ snapshot }: Dossier): Values {
  const { context } = JSON.parse(snapshot) as {
    context: { remedyInvitedOn?: string; remedyDeadlineOn?: string };
  };
  return { remedyAskedOn: context.remedyInvitedOn, deadline: context.remedyDeadlineOn };
}

import type { EntityManager } from 'typeorm';
import type { Addressees } from '../../workflows/effects.js';
import type { ComplaintMemory } from '../../workflows/fragments/complaint-memory.js';
import { applicationOf } from '../applications/applications.queries.js';
import { rowsBy } from '../database/rows.js';
import { complaintById } from '../contact/complaints/complaints.queries.js';
import { lateObjection } from '../decisions/late/late-words.queries.js';
import { Dossier } from '../engine/dossier.entity.js';
import { Person } from '../identity/person.entity.js';
import { peopleWith, personById, scopesOf } from '../identity/roles.queries.js';
import { objectionById, objectionNow, type ObjectionNow } from '../objections/objections.queries.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { lastPart, roundOf } from '../rounds/rounds.queries.js';
import { Subscriber } from '../rounds/subscriber.entity.js';
import type { Recipient } from './enqueue.js';
import { jurors, undeclaredJurors, unscoredJurors } from './juror-addressees.js';
import { addressesOf } from './known-addresses.queries.js';
import { recipients, type Find } from './recipients.js';

/** Everybody a message goes to, once each; whoever has no mailbox is named too. */
export async function addresseesOf(
  em: EntityManager,
  to: Addressees,
  dossier: Dossier,
): Promise<Recipient[]> {
  const found = await finders[to](em, dossier);
  return [...new Map(found.map((recipient) => [keyOf(recipient), recipient])).values()];
}

const keyOf = ({ personId, address, dossierId }: Recipient) =>
  `${personId ?? address?.toLowerCase()}/${dossierId}`;

const applicants: Find = async (em, dossier) => {
  const late = await lateObjection(em, dossier);
  return late ? objectors(em, dossier, late) : ownersOfPlan(em, dossier);
};

/** Whoever objects, when our decision on that is late: led to the plan they applied for, else to their objection. */
async function objectors(
  em: EntityManager,
  dossier: Dossier,
  { objectors: people, dossier: { id } }: ObjectionNow,
): Promise<Recipient[]> {
  const here = await ownersOfPlan(em, dossier);
  const plans = new Map(here.map((one) => [one.personId, one.dossierId]));
  return people.flatMap((person) => recipients([person], plans.get(person.id) ?? id));
}

const ownersOfPlan: Find = async (em, dossier) => {
  const application = await applicationOf(em, dossier);
  const id = application?.id ?? dossier.id;
  const people = await peopleWith(em, 'applicant', [id]);
  const isThere = people.some((person) => person.id === application?.ownerId);
  const owner = application && !isThere ? await personById(em, application.ownerId) : null;
  return recipients(owner ? [owner, ...people] : people, id);
};

/** Whoever applied, at every address we know of them: a message about another account must reach who gave the first. */
const asKnown: Find = async (em, dossier) => {
  const now = await applicants(em, dossier);
  const about = now[0]?.dossierId ?? dossier.id;
  const mailed = now.flatMap(({ address }) => address?.toLowerCase() ?? []);
  const earlier = (await addressesOf(em, dossier, now)).filter((address) => !mailed.includes(address));
  return [...now, ...earlier.map((address) => ({ personId: null, address, dossierId: about }))];
};

const handlers: Find = async (em, dossier) => {
  const application = await applicationOf(em, dossier);
  const late = await lateObjection(em, dossier);
  const followed = (await objectionById(em, dossier.id)) ?? (await complaintById(em, dossier.id));
  return handling(em, dossier, late?.objection ?? application ?? followed);
};

/** Whoever handles this, else every handler. */
async function handling(
  em: EntityManager,
  dossier: Dossier,
  about: { readonly id: string; readonly handlerId: string | null } | null,
): Promise<Recipient[]> {
  const handler = about?.handlerId ? await personById(em, about.handlerId) : null;
  const meant = handler ? [handler] : await peopleWith(em, 'caseHandler', scopesOf(dossier));
  return recipients(meant, about?.id ?? dossier.id);
}

/** Whoever applied for what somebody else objects to; led to their own plan. */
const otherApplicants: Find = async (em, dossier) => {
  const others = (await objectionNow(em, dossier.id))?.contested.filter(({ isOwn }) => !isOwn) ?? [];
  const found = await Promise.all(
    [...new Set(others.map(({ application }) => application.id))].map((id) =>
      applicants(em, Object.assign(new Dossier(), dossier, { id })),
    ),
  );
  return found.flat();
};

/** Colleagues a complaint is about, as it was taken up. */
const complainedOf: Find = async (em, dossier) => {
  const { involved } = (JSON.parse(dossier.snapshot) as { context: ComplaintMemory }).context;
  return recipients(await rowsBy(em, Person, { id: involved }, ['id']), dossier.id);
};

/** Owners of plans in the round, each led to their own plan. */
const ownersOf =
  (isMeant: (state: string) => boolean): Find =>
  async (em, round) => {
    const all = await em.find(Dossier, { where: { parentId: round.id }, order: { id: 'ASC' } });
    const entries = all.filter(({ states }) => isMeant(lastPart(states)));
    const found = await Promise.all(entries.map((entry) => applicants(em, entry)));
    return found.flat();
  };

/** Whoever asked to hear when the scheme opens, and the associations of the municipality. */
const subscribers: Find = async (em, dossier) => {
  const { schemeId, grantorId } = await roundOf(em, dossier);
  const asked = await em.findBy(Subscriber, { schemeId });
  const associations = await em.findBy(Organisation, { grantorId, recognised: true });
  return [...asked, ...associations].flatMap(({ email }) =>
    email ? [{ personId: null, address: email.toLowerCase(), dossierId: dossier.id }] : [],
  );
};

const finders: Record<Addressees, Find> = {
  applicant: applicants,
  // The bank account is asked of whoever applied: an association without a role here could not answer.
  payee: applicants,
  payeeAsKnown: asKnown,
  entrants: ownersOf((state) => state !== 'draft' && state !== 'expired'),
  draftOwners: ownersOf((state) => state === 'draft'),
  subscribers,
  jurors,
  undeclaredJurors,
  unscoredJurors,
  handlers,
  otherApplicants,
  complainedOf,
};

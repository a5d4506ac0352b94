import { In, type EntityManager } from 'typeorm';
import { applicationOf } from '../applications/applications.queries.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { formOf } from '../schemes/forms.queries.js';
import { oneAddress } from './address.js';
import { OutboxRow } from './outbox.entity.js';

/**
 * Every other address of whoever applied: the one in the application as it was sent in, and those their messages went to. Whoever
 * got hold of an account, or had the address changed, reads what goes to the address of now, and not what goes there.
 */
export async function addressesOf(
  em: EntityManager,
  dossier: Dossier,
  people: readonly { readonly personId: string | null }[],
): Promise<string[]> {
  const ids = people.flatMap(({ personId }) => personId ?? []);
  const written = await em.findBy(OutboxRow, { personId: In(ids) });
  const found = [...(await answered(em, dossier)), ...written.map(({ address }) => address ?? '')];
  return [...new Set(found.flatMap((one) => oneAddress(one)?.address.toLowerCase() ?? []))];
}

async function answered(em: EntityManager, dossier: Dossier): Promise<string[]> {
  const answers = (await applicationOf(em, dossier))?.answers ?? {};
  const { form } = await formOf(em, dossier.versionId);
  const questions = form.steps.flatMap(({ questions }) => questions);
  return questions.flatMap(({ key, kind }) =>
    kind === 'email' && typeof answers[key] === 'string' ? answers[key] : [],
  );
}

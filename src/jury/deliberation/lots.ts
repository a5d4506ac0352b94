import { refusal, type Refusal } from '../../../workflows/language.js';
import { parseAnswer } from '../../web/form/answer.js';
import type { DeliberatedPlan } from './deliberated-plans.js';
import type { Posted } from '../visitor.js';

type Answered = ReturnType<typeof parseAnswer>;

/** Plans that share a place, each group once, as far as this chair or secretary sees them. */
export function tiesOf(plans: readonly DeliberatedPlan[]): DeliberatedPlan[][] {
  const groups = new Set(
    plans.flatMap(({ seen }) => (seen?.place?.tie.length ? [groupName(seen.place.tie)] : [])),
  );
  return [...groups].map((group) => plans.filter(({ id }) => group.split(' ').includes(id)));
}

/** Names a group of plans, whatever their order. */
export const groupName = (ids: readonly string[]): string => ids.toSorted().join(' ');

/** Names of the fields of the form about one tie: several may stand on a page. */
export const lotFields = (place: number) => ({ first: `first-${place}`, witness: `witness-${place}` });

/** Reads a draw by lot that was posted; refused when those plans are not equal (any more). */
export function answerLot(plans: readonly DeliberatedPlan[], body: Posted): Answered | Refusal {
  const ties = tiesOf(plans);
  const place = ties.findIndex((tie) => groupName(tie.map(({ id }) => id)) === body['gelijk']);
  const tie = ties[place];
  if (!tie) return refusal('rule', 'Deze plannen staan niet meer gelijk. Bekijk eerst hoe zij nu staan.');
  const names = lotFields(Number(body['plaats']));
  const options = tie.map(({ id, title }) => ({ value: id, label: title }));
  const posted = { entries: tie.map(({ id }) => id), first: body[names.first], witness: body[names.witness] };
  const answered = parseAnswer('recordLot', posted, { entries: options });
  if (!('errors' in answered)) return answered;
  const { first, witness } = answered.errors;
  const here = lotFields(place + 1);
  return { errors: { ...(first && { [here.first]: first }), ...(witness && { [here.witness]: witness }) } };
}

import type { EntityManager } from 'typeorm';
import type { Dossier } from '../engine/dossier.entity.js';
import type { Engine } from '../engine/engine.js';
import { optionsFor, type MoveOption } from '../engine/options.js';
import type { Visit } from '../identity/visit.js';
import { personOf } from '../jury/visitor.js';
import { answersSchema } from './own-questions.js';
import { present } from './telling.js';

/** What is said of the list of what can be done now. */
export const available =
  'Handelingen die u in uw rol kent op dit punt. Wat nu niet kan, staat erbij met de redenen.';
/** What is said of making a move. */
export const making =
  'Dezelfde moveId nog eens sturen doet niets en geeft hetzelfde antwoord. Staat bij available-moves dat needsRevision waar is, stuur dan de revision mee die u het laatst zag.';

/** What this person may do here now (UTC ms), and what only a rule forbids, with its reasons. */
export async function optionsTold(
  em: EntityManager,
  { engine, at, visit }: { engine: Engine; at: number; visit: Visit },
  dossier: Dossier,
) {
  const asked = { dossier, person: personOf(visit), roles: visit.roles, at };
  return (await optionsFor(engine, em, asked)).map(optionTold);
}

const optionTold = ({ type, spec, role, reasons }: MoveOption) =>
  present({
    type,
    name: spec.button,
    help: spec.help,
    role,
    allowed: reasons.length === 0,
    reasons,
    needsRevision: spec.seen === true,
    isFinal: spec.final === true,
    answers: answersSchema(type),
  });

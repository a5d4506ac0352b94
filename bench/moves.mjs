import { move } from './town.mjs';

/**
 * What is measured, in the order in which a plan meets it: light moves write the log and the dossier, heavy ones read facts,
 * start a clock with three timers, freeze answers, open a task and queue mail.
 */
export const moves = {
  submit: (town) => (plan) =>
    move(town, plan.id, 'submit', { by: plan.by, texts: { signedBy: 'Harm Voorbeeld' } }),
  startCheck: (town) => (plan) => move(town, plan.id, 'startCheck'),
  declareComplete: (town) => (plan) => move(town, plan.id, 'declareComplete'),
  declareEligible: (town) => (plan) => move(town, plan.id, 'declareEligible'),
  declareInvolvement: (town) => (plan) =>
    move(town, plan.id, 'declareInvolvement', { by: town.juror, input: { kind: 'none' } }),
};

import { randomUUID } from 'node:crypto';
import { NotFoundException } from '@nestjs/common';
import { isRefusal, type By } from '../../workflows/language.js';
import type { Database } from '../database/database.js';
import type { Engine } from '../engine/engine.js';
import { roleForMove } from '../engine/options.js';
import { rehearse } from '../engine/rehearse.js';
import type { Move } from '../engine/surroundings.js';
import type { Visit } from '../identity/visit.js';
import { settingsOf } from '../schemes/versions.queries.js';
import type { FieldValues } from '../web/form/fields.js';
import { moveIdFrom } from '../web/ids.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { ConfirmPage } from './confirm.views.js';
import { decidedPlans } from './decided-letters.js';
import { adviceAsTyped, readProposal, type ProposalAnswer } from './proposal.answer.js';
import { blockedBy, objectionsTo, type Objections } from './proposal.rules.js';
import { proposalOf, type Proposal } from './proposal.js';
import { ProposalPage } from './proposal.views.js';

/** Somebody before the proposal of a round, at this moment (UTC ms). */
export interface Sitting {
  readonly database: Database;
  readonly engine: Engine;
  readonly at: number;
  readonly visit: Visit;
  readonly roundId: string;
}

/** The proposal as the jury made it, ready to be decided on; or why that cannot be done now. */
export const showProposal = (sitting: Sitting): Promise<Answer> => page(sitting, {});

/**
 * Decides, in two steps: first everything is held against the rules and shown as it would happen, then it counts. Whatever
 * says no, the page comes back with all that was typed.
 */
export async function decide(sitting: Sitting, body: unknown): Promise<Answer> {
  const { zet, revisie, doen, bevestigd, ...posted } = Object(body) as Record<string, unknown>;
  const proposal = await read(sitting);
  const answer = readProposal(proposal.plans, posted as FieldValues);
  if (doen === 'wijzigen' || doen === 'rekenen') return page(sitting, { answer });
  const move = {
    ...moveOf(sitting, proposal, moveIdFrom(zet)),
    revision: Number(revisie),
    input: { amounts: answer.amounts, grounds: answer.grounds },
    texts: answer.texts,
  };
  if (bevestigd !== 'ja') return confirm(sitting, proposal, { move, answer });
  const outcome = await sitting.engine.move(move);
  if (!isRefusal(outcome)) return { redirect: `/werk/rondes/${sitting.roundId}/brieven?gedaan=decide` };
  const objections = await object(sitting, proposal, { move, answer });
  return page(sitting, { answer, objections: { ...objections, refusals: outcome.sentences } }, 409);
}

type Attempt = { readonly move: Move; readonly answer: ProposalAnswer };

/** The last page before it counts: made by deciding, looking, and undoing it. */
async function confirm(sitting: Sitting, proposal: Proposal, attempt: Attempt): Promise<Answer> {
  const { answer, move } = attempt;
  const objections = await object(sitting, proposal, attempt);
  if (Object.values(objections.errors).some(Boolean)) return page(sitting, { answer, objections }, 400);
  if (objections.refusals.length > 0) return page(sitting, { answer, objections }, 409);
  const look = await rehearse(sitting, move, (tx) => decidedPlans(tx, sitting.roundId, proposal.plans));
  if (isRefusal(look))
    return page(sitting, { answer, objections: { errors: {}, refusals: look.sentences } }, 409);
  const hidden = { ...answer.values, zet: move.moveId, revisie: String(move.revision), bevestigd: 'ja' };
  return <ConfirmPage ctx={sitting.visit.ctx} proposal={proposal} decided={look} hidden={hidden} />;
}

const object = (sitting: Sitting, proposal: Proposal, attempt: Attempt): Promise<Objections> =>
  sitting.database.read((em) => objectionsTo({ ...sitting, em }, proposal, attempt));

async function read({ database, roundId }: Sitting): Promise<Proposal> {
  const proposal = await database.read((em) => proposalOf(em, roundId));
  if (!proposal) throw new NotFoundException();
  return proposal;
}

type Filled = { readonly answer?: ProposalAnswer; readonly objections?: Objections };

/** The page with what stands in the round now; whoever saw an older one can choose again. */
async function page(sitting: Sitting, { answer, objections }: Filled, status = 200): Promise<Answer> {
  const { database, visit } = sitting;
  const proposal = await read(sitting);
  const { dossier } = proposal.now;
  const move = moveOf(sitting, proposal, randomUUID());
  const [blocked, settings] = await database.read(async (em) => [
    await blockedBy({ ...sitting, em }, dossier, move),
    await settingsOf(em, dossier.versionId),
  ]);
  const view = (
    <ProposalPage
      ctx={visit.ctx}
      proposal={proposal}
      criteria={settings.criteria}
      blocked={blocked}
      answer={answer ?? readProposal(proposal.plans, adviceAsTyped(proposal.plans))}
      objections={objections ?? { errors: {}, refusals: [] }}
      hidden={{ zet: move.moveId, revisie: String(dossier.revision) }}
    />
  );
  return status === 200 ? view : { status, page: view };
}

function moveOf({ engine, visit, roundId }: Sitting, { now }: Proposal, moveId: string): Move {
  const spec = engine.charts.get(now.dossier.chart).moves['decide'];
  const by: By = { person: visit.person?.id ?? '', role: roleForMove(spec, visit.roles) };
  return { dossier: roundId, type: 'decide', moveId, by };
}

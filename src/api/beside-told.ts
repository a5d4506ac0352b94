import { NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { localDate } from '../../workflows/calendar.js';
import type { ObjectionMemory } from '../../workflows/fragments/objection-memory.js';
import { lateMemory, penaltyOn } from '../decisions/late/late.queries.js';
import { objectionNow } from '../objections/objections.queries.js';
import { standingTold, type Beside, type Looking } from './beside.js';
import { present } from './telling.js';

type Told = Readonly<Record<string, unknown>>;

/** Tells of what runs beside an application, by its kind, as this person may know it. */
export const besideTold = {
  objection: async (em: EntityManager, looking: Looking, beside: Beside): Promise<Told> => {
    const now = await objectionNow(em, beside.dossier.id);
    if (!now) throw new NotFoundException();
    const { objection, contested, dossier } = now;
    const { clocks } = (JSON.parse(dossier.snapshot) as { context: ObjectionMemory }).context;
    return present({
      id: objection.id,
      caseNumber: objection.caseNumber,
      applicationIds: contested.map(({ application }) => application.id),
      decisionIds: contested.map(({ decision }) => decision.id),
      receivedOn: objection.receivedOn,
      channel: objection.channel,
      decisionDueOn: clocks['objectionDecision']?.endsOn,
      appealEndsOn: clocks['appeal']?.endsOn,
      ...standingTold(looking, beside),
    });
  },
  /** With what being late costs on this day. */
  lateDecision: (_: EntityManager, looking: Looking, beside: Beside): Promise<Told> => {
    const { id, parentId, snapshot } = beside.dossier;
    const { noticeOn, amount, lateWith } = lateMemory({ snapshot });
    const counted = penaltyOn({ snapshot }, localDate(looking.at)).amount;
    return Promise.resolve(
      present({
        id,
        applicationId: parentId,
        about: lateWith?.what,
        objectionId: lateWith?.what === 'objection' ? lateWith.of : undefined,
        noticeOn,
        penalty: amount ?? counted,
        ...standingTold(looking, beside),
      }),
    );
  },
};

export type BesideKind = keyof typeof besideTold;

import type { EntityManager } from 'typeorm';
import { rowsBy } from '../database/rows.js';
import { momentOrNone, type ToldPart, type Whose } from '../identity/about-person.js';
import { involvementWords } from './involvement.forms.js';
import { Involvement } from './involvement.entity.js';
import { PanelDraft } from './panel-draft.entity.js';
import { ScoreSheet } from './score-sheet.entity.js';

/** What a juror said and wrote. What a jury said of somebody's plan stands in the advice, which comes with the decision. */
export async function tellJudging(em: EntityManager, { personId }: Whose): Promise<ToldPart[]> {
  const involved = await rowsBy(em, Involvement, { personId }, ['at']);
  const sheets = await rowsBy(em, ScoreSheet, { personId }, ['savedAt']);
  const drafts = await rowsBy(em, PanelDraft, { personId }, ['savedAt']);
  return [
    {
      title: 'Uw betrokkenheid als jurylid',
      rows: involved.map(({ kind, recused, at }) => ({
        Betrokkenheid: involvementWords[kind] ?? kind,
        'Deed u mee': !recused,
        Gezegd: { at },
      })),
    },
    { title: 'Uw punten als jurylid', rows: [...sheets.map(scored), ...drafts.map(drafted)] },
  ];
}

const scored = ({ points, reasons, savedAt, handedInAt }: ScoreSheet) => ({
  Punten: inWords(points),
  Redenen: inWords(reasons),
  Bewaard: { at: savedAt },
  Ingeleverd: momentOrNone(handedInAt),
});

const drafted = ({ amount, reasons, savedAt }: PanelDraft) => ({
  'Voorstel in concept': amount,
  Redenen: inWords(reasons),
  Bewaard: { at: savedAt },
});

const inWords = (given: Readonly<Record<string, string | number>>): string =>
  Object.entries(given)
    .map(([criterion, said]) => `${criterion}: ${said}`)
    .join('; ');

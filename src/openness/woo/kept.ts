import type { EntityManager } from 'typeorm';
import { filesOf } from '../../applications/applications.queries.js';
import { notesOf } from '../../applications/notes/notes.queries.js';
import { PanelDraft } from '../../jury/panel-draft.entity.js';
import { ScoreSheet } from '../../jury/score-sheet.entity.js';
import { formOf } from '../../schemes/forms.queries.js';
import { type Asked } from './known.queries.js';
import type { ListedPaper } from './paper.js';

/** The questions that are answered with files, each with its words. */
export async function fileQuestions(em: EntityManager, { dossier }: Asked): Promise<Map<string, string>> {
  const { form } = await formOf(em, dossier.versionId);
  const questions = form.steps.flatMap((step) => step.questions).filter(({ kind }) => kind === 'files');
  return new Map(questions.map(({ key, label }) => [key, label]));
}

/** What is not in the bundle, each with the reason: files that somebody must look at first, and what was for inner deliberation. */
export async function keptPapers(em: EntityManager, asked: Asked): Promise<ListedPaper[]> {
  const { id } = asked.dossier;
  const questions = await fileQuestions(em, asked);
  const files = (await filesOf(em, id)).filter(({ kind }) => questions.has(kind) || kind === 'photo');
  const [sheets, drafts, notes] = [
    await em.countBy(ScoreSheet, { entryId: id }),
    await em.countBy(PanelDraft, { entryId: id }),
    (await notesOf(em, id)).length,
  ];
  return [
    ...files.map(({ kind }, at) => ({
      title: `Bijlage ${at + 1}${kind === 'photo' ? ': foto van het resultaat' : ''}`,
      openness: 'closed' as const,
      ground: 'Artikel 5.1, tweede lid, onder e',
      note: 'Er kunnen mensen op staan.',
      toDo: 'Bekijk het bestand zelf, en voeg het toe als dat kan.',
    })),
    ...inner(sheets, { title: 'Beoordelingen van losse juryleden', note: opinions }),
    ...inner(drafts, { title: 'Concepten van het advies', note: opinions }),
    ...inner(notes, {
      title: 'Notities van medewerkers',
      note: 'Geschreven voor intern beraad.',
      toDo: 'Lees zelf na of er feiten in staan die wel openbaar zijn.',
    }),
  ];
}

const opinions = 'Persoonlijke meningen voor het beraad van de jury.';

const inner = (count: number, about: Pick<ListedPaper, 'title' | 'note' | 'toDo'>): ListedPaper[] =>
  count === 0
    ? []
    : [
        {
          ...about,
          title: `${about.title} (${count})`,
          openness: 'closed',
          ground: 'Artikel 5.2, eerste lid',
        },
      ];

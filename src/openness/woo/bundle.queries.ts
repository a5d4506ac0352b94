import type { EntityManager } from 'typeorm';
import { letterName } from '../../../workflows/letters.names.js';
import { applicationById, filesOf } from '../../applications/applications.queries.js';
import { notesOf } from '../../applications/notes/notes.queries.js';
import { announcedDecisions } from '../../decisions/decisions.queries.js';
import { announcedLetters } from '../../documents/letters.queries.js';
import type { Charts } from '../../engine/charts.js';
import { dossierById, logOf } from '../../engine/dossier.queries.js';
import { Grantor } from '../../identity/grantor.entity.js';
import { PanelDraft } from '../../jury/panel-draft.entity.js';
import { adviceFor } from '../../jury/report/advice.queries.js';
import { ScoreSheet } from '../../jury/score-sheet.entity.js';
import { organisationNames, villageNames } from '../../organisations/organisations.queries.js';
import { roundOf } from '../../rounds/rounds.queries.js';
import { describeAnswers, formOf, type Answers } from '../../schemes/forms.queries.js';
import { isOfResidents, knownAround, type Asked } from './known.queries.js';
import { headOf, openAdvice, openCopy, openLetter, openLog } from './papers.js';
import { mark, redactorOf } from './redact.js';

/** A paper of a dossier with what we propose: to give it, to give it without people, or to keep it, and on what ground. */
export interface ListedPaper {
  readonly title: string;
  readonly openness: 'partly' | 'closed';
  readonly ground: string;
  /** Why, for whoever asked. */
  readonly note: string;
  /** What whoever gives it must still look at. */
  readonly toDo?: string;
  /** Name in the bundle and how to print it anew; absent when it is not in it. */
  readonly made?: { readonly file: string; readonly print: () => Promise<Buffer> };
}

/** Everything about one decision that somebody may ask for. */
export interface Bundle extends Asked {
  readonly papers: readonly ListedPaper[];
}

/** For whom it is made: on which day, and what must go besides what we know. */
interface Wish {
  readonly today: string;
  readonly extra: readonly string[];
}

/** The papers about the decisions on one dossier that were announced; none before that, and none of a private grantor. */
export async function bundleOf(
  em: EntityManager,
  charts: Charts,
  { id, ...wish }: Wish & { id: string },
): Promise<Bundle | undefined> {
  const [dossier, application] = [await dossierById(em, id), await applicationById(em, id)];
  if (!dossier || !application) return undefined;
  const grantor = await em.findOneByOrFail(Grantor, { id: dossier.grantorId });
  const asked = { dossier, application, grantor };
  const hasDecision = (await announcedDecisions(em, id)).length > 0;
  if (grantor.legalRegime !== 'awb' || !hasDecision) return { ...asked, papers: [] };
  const given = await givenPapers(em, charts, { ...asked, ...wish });
  return { ...asked, papers: [...given, ...(await keptPapers(em, asked))] };
}

async function givenPapers(em: EntityManager, charts: Charts, asked: Asked & Wish): Promise<ListedPaper[]> {
  const { dossier, application, grantor, today: madeOn } = asked;
  const redact = redactorOf(await knownAround(em, asked, asked.extra));
  const applicant = isOfResidents(application.answers) ? mark : application.groupName;
  const caseNumber = application.caseNumber ?? '';
  const round = await roundOf(em, dossier);
  const letters = (await announcedLetters(em, dossier.id)).map((row) =>
    given(`Brief: ${letterName(row.kind)}`, openLetter(row, redact)),
  );
  const advice = await adviceFor(em, dossier.id);
  const about = { ...headOf(grantor), scheme: round.name, caseNumber, madeOn, applicant };
  const copy = openCopy(
    { ...about, title: application.title, receivedAt: application.submittedAt ?? undefined },
    await groupsOf(em, asked),
    { redact, files: new Set((await fileQuestions(em, asked)).keys()) },
  );
  const log = openLog(await logOf(em, dossier.id), charts.get(dossier.chart), { grantor, caseNumber, madeOn });
  const found = [
    ...letters,
    ...(advice ? [given('Advies van de jury over dit plan', openAdvice(advice, redact, applicant))] : []),
    given('Kopie van de aanvraag', copy),
    given('Logboek in het kort', log),
  ];
  return found.map((paper, at) => ({ ...paper, made: { ...paper.made, file: fileNameOf(paper.title, at + 1) } }));
} // prettier-ignore

const given = (title: string, print: () => Promise<Buffer>) => ({
  title,
  openness: 'partly' as const,
  ground: 'Artikel 5.1, tweede lid, onder e',
  note: 'Zonder namen van mensen en zonder gegevens waarmee u hen kunt bereiken.',
  made: { print },
});

const fileNameOf = (title: string, at: number): string =>
  `${String(at).padStart(2, '0')}-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.pdf`;

const groupsOf = async (em: EntityManager, { dossier, application }: Asked) =>
  describeAnswers((await formOf(em, dossier.versionId)).form, (application.answers ?? {}) as Answers, {
    villages: await villageNames(em, dossier.grantorId),
    organisations: await organisationNames(em, dossier.grantorId),
  });

async function fileQuestions(em: EntityManager, { dossier }: Asked): Promise<Map<string, string>> {
  const { form } = await formOf(em, dossier.versionId);
  const questions = form.steps.flatMap((step) => step.questions).filter(({ kind }) => kind === 'files');
  return new Map(questions.map(({ key, label }) => [key, label]));
}

/** What is not in the bundle, each with the reason: files that somebody must look at first, and what was for inner deliberation. */
async function keptPapers(em: EntityManager, asked: Asked): Promise<ListedPaper[]> {
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

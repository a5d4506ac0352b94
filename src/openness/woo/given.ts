import type { EntityManager } from 'typeorm';
import { letterName } from '../../../workflows/letters.names.js';
import { isOfResidents } from '../../applications/publicity.queries.js';
import { letterheadOf } from '../../documents/files.queries.js';
import type { LetterRow } from '../../documents/letters/letter.entity.js';
import { announcedLetters } from '../../documents/letters/letters.queries.js';
import type { Charts } from '../../engine/charts.js';
import { logOf } from '../../engine/dossier.queries.js';
import { adviceFor } from '../../jury/report/advice.queries.js';
import { organisationNames, villageNames } from '../../organisations/organisations.queries.js';
import { roundOf } from '../../rounds/rounds.queries.js';
import { describeAnswers, formOf, type Answers } from '../../schemes/forms.queries.js';
import { knownAround, type Asked } from './known.queries.js';
import { followUpsOf } from './follow-ups.queries.js';
import { openAdvice, openCopy, openLetter, openLog } from './papers.js';
import { mark, redactorOf } from './redact.js';
import { fileQuestions } from './kept.js';
import type { ListedPaper, Wish } from './paper.js';

/** The papers that can be given, each printed anew without people. */
export async function givenPapers(
  em: EntityManager,
  charts: Charts,
  asked: Asked & Wish,
): Promise<ListedPaper[]> {
  const redact = redactorOf(await knownAround(em, asked, asked.extra));
  const applicant = isOfResidents(asked.application) ? mark : asked.application.groupName;
  const found = [
    ...(await lettersOf(em, asked, redact)),
    ...(await adviceOf(em, asked, { redact, applicant })),
    given('Kopie van de aanvraag', await copyOf(em, asked, { redact, applicant })),
    given('Logboek in het kort', await storyOf(em, charts, asked)),
  ];
  return found.map((paper, at) => ({
    ...paper,
    made: { ...paper.made, file: fileNameOf(paper.title, at + 1) },
  }));
}

/** What must not be read, and what the applicant is called without it. */
interface Hidden {
  readonly redact: (text: string) => string;
  readonly applicant: string;
}

async function lettersOf(em: EntityManager, { dossier }: Asked, redact: Hidden['redact']) {
  const rows: LetterRow[] = [];
  for (const { id } of [dossier, ...(await followUpsOf(em, dossier.id))])
    rows.push(...(await announcedLetters(em, id)));
  return rows.map((row) => given(`Brief: ${letterName(row.kind)}`, openLetter(row, redact)));
}

async function adviceOf(em: EntityManager, { dossier }: Asked, { redact, applicant }: Hidden) {
  const advice = await adviceFor(em, dossier.id);
  return advice ? [given('Advies van de jury over dit plan', openAdvice(advice, redact, applicant))] : [];
}

async function copyOf(em: EntityManager, asked: Asked & Wish, { redact, applicant }: Hidden) {
  const { dossier, application, grantor, today: madeOn } = asked;
  const about = {
    ...letterheadOf(grantor),
    scheme: (await roundOf(em, dossier)).name,
    caseNumber: application.caseNumber ?? '',
    madeOn,
    applicant,
    title: application.title,
    receivedAt: application.submittedAt ?? undefined,
  };
  const files = new Set((await fileQuestions(em, asked)).keys());
  return openCopy(about, await groupsOf(em, asked), { redact, files });
}

const storyOf = async (
  em: EntityManager,
  charts: Charts,
  { dossier, application, grantor, today: madeOn }: Asked & Wish,
) =>
  openLog(await logOf(em, dossier.id), charts.get(dossier.chart), {
    grantor,
    caseNumber: application.caseNumber ?? '',
    madeOn,
  });

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

import type { LocalDate } from '../../../workflows/calendar.js';
import type { Chart, Role } from '../../../workflows/language.js';
import type { LetterRow } from '../../documents/letters/letter.entity.js';
import {
  adviceExtractPdf,
  applicationPdf,
  copiedAnswer,
  letterheadOf,
  letterPdf,
  listPdf,
  type ApplicationCopy,
  type Letter,
} from '../../documents/files.queries.js';
import { isOfRound, titleOf } from '../../engine/labels.js';
import type { LogRow } from '../../engine/log.entity.js';
import type { Grantor } from '../../identity/grantor.entity.js';
import { roleNames } from '../../identity/role-names.js';
import type { Advice } from '../../jury/report/advice.queries.js';
import type { AnswerGroup } from '../../schemes/forms.queries.js';
import { moment } from '../../web/format.js';
import { mark, redactedIn } from './redact.js';

type Redact = (text: string) => string;

/** The letter as it was sent, without who it was sent to and who wrote it. */
export function openLetter({ content }: LetterRow, redact: Redact): () => Promise<Buffer> {
  const { sender, reference, signatory, ...said } = content;
  const letter: Letter = {
    ...redactedIn(said, redact),
    language: content.language,
    sender,
    recipient: { name: mark, addressLines: [] },
    reference: { ...reference, contactName: mark },
    signatory: { ...redactedIn(signatory, redact), name: mark },
  };
  return () => letterPdf(letter);
}

/** What the jury advised about this plan: what the panel found together, and nobody by name. */
export function openAdvice(
  { report, planId }: Advice,
  redact: Redact,
  applicant: string,
): () => Promise<Buffer> {
  const { sender, signatures, plans, ...said } = report;
  const own = plans.filter(({ id }) => id === planId);
  const paper = {
    ...redactedIn({ ...said, members: [], declarations: [], excluded: [] }, redact),
    sender,
    signatures: signatures.map((one) => ({ ...one, name: mark })),
    plans: own.map(({ id, recused, ...plan }) => ({
      ...redactedIn({ ...plan, applicant }, redact),
      id,
      ...(recused?.length && {
        recused: [recused.length === 1 ? '1 jurylid' : `${recused.length} juryleden`],
      }),
    })),
  };
  return () => adviceExtractPdf(paper, planId);
}

/** What the copy of an application says besides its answers. */
type About = Pick<ApplicationCopy, 'sender' | 'scheme' | 'caseNumber' | 'receivedAt' | 'madeOn' | 'fictional'> & {
  readonly title: string;
  readonly applicant: string;
}; // prettier-ignore

/** The application as it was sent in, without what is private and with its files left to the inventory. */
export function openCopy(
  { title, applicant, ...about }: About,
  groups: readonly AnswerGroup[],
  { redact, files }: { redact: Redact; files: ReadonlySet<string> },
): () => Promise<Buffer> {
  const copy: ApplicationCopy = {
    ...about,
    title: redact(title),
    facts: [{ label: 'Aanvrager', value: redact(applicant) }],
    groups: groups.map(({ title: heading, answers }) => ({
      heading,
      answers: answers.map(({ key, label, ...answer }) => {
        if (answer.empty) return { label, value: answer.value };
        if (answer.private) return { label, value: mark };
        if (files.has(key)) return { label, value: 'Zie de inventaris' };
        return { ...copiedAnswer({ ...redactedIn(answer, redact), label }), label };
      }),
    })),
  };
  return () => applicationPdf(copy);
}

/** Every step of the dossier: when, what and in which role; no names, nothing that was written, nothing of a single juror. */
export function openLog(
  rows: readonly LogRow[],
  chart: Chart,
  { grantor, caseNumber, madeOn }: { grantor: Grantor; caseNumber: string; madeOn: LocalDate },
): () => Promise<Buffer> {
  const told = rows.filter(({ type }) => !ofOneJuror.includes(type));
  return () =>
    listPdf({
      ...letterheadOf(grantor),
      title: `Logboek in het kort, ${caseNumber}`,
      kind: 'Wat er met de aanvraag gebeurde',
      madeOn,
      facts: [],
      lead: ['Namen, teksten en wat losse juryleden deden, staan er niet in.'],
      columns: [{ heading: 'Wanneer' }, { heading: 'Wat', wide: true }, { heading: 'Wie', wide: true }],
      rows: told.map((row) => {
        return [moment(row.at), titleOf(chart, row), roleOf(row)];
      }),
    });
}

/** What a round decides for all its plans came from people, also where the plan itself had nobody at it. */
const roleOf = (row: LogRow): string =>
  isOfRound(row) ? 'samen met de hele ronde' : (roleNames[row.byRole as Role] ?? '');

const ofOneJuror = ['score', 'declareInvolvement'];

import { fullDate, moment } from '../web/format.js';
import { typeset } from './typesetter.js';

/** Who sends or made a paper, as its letterhead shows it. */
export type Sender = {
  name: string;
  department?: string;
  addressLines: string[];
  phone: string;
  email: string;
  website?: string;
};

/** Everything a letter says; nothing in it is read as markup. */
export type Letter = {
  language: 'nl';
  sender: Sender;
  recipient: { name: string; addressLines: string[] };
  /** `sentOn` is a local date; it is also the date inside the PDF. A letter has a `number` from the moment it left. */
  reference: {
    caseNumber: string;
    sentOn: string;
    contactName: string;
    contactPhone: string;
    number?: string;
  };
  subject: string;
  salutation: string;
  blocks: LetterBlock[];
  closing: string;
  signatory: { onBehalfOf: string; name: string; function: string };
  /** Prints that this is no real letter, on every page. */
  fictional?: boolean;
};

/** One part of a letter, with a heading people can jump to. */
export type LetterBlock = { id: string; heading?: string; paragraphs: string[]; list?: string[] };

/** A table inside an answer: cells as text, amounts in the columns that say so, and a last row of totals. */
export type AnswerTable = {
  columns: { heading: string; amounts?: boolean }[];
  rows: string[][];
  total?: string[];
};

/** One question as it was put, with what was answered; a list for several choices or files. */
export type Answer = { label: string; value: string | string[] | { table: AnswerTable } };

/** The copy of an application that the applicant keeps. */
export type ApplicationCopy = {
  sender: Sender;
  /** Title of the plan, and the scheme it was sent to (`MOEK 2026`). */
  title: string;
  scheme: string;
  caseNumber?: string;
  /** Moment of receipt, UTC ms; without it the copy says it is a draft. */
  receivedAt?: number;
  /** Local date this copy was made on; it is also the date inside the PDF. */
  madeOn: string;
  /** More lines for the box at the top, such as who applies and for which village. */
  facts?: { label: string; value: string }[];
  groups: { heading: string; answers: Answer[] }[];
  fictional?: boolean;
};

/** The letter as a tagged PDF/UA-1 for screen, print and window envelope (Awb 3:41: announced by sending). */
export function letterPdf(letter: Letter): Promise<Buffer> {
  return typeset('letter', {
    title: letter.subject,
    on: letter.reference.sentOn,
    sentOn: fullDate(letter.reference.sentOn),
    // The sender stands above the first page, and above every next one with the case number.
    footer: '',
    notice: letter.fictional ? 'Proefomgeving – geen echte brief' : null,
    sender: letter.sender,
    letter: {
      ...letter,
      sender: complete(letter.sender),
      reference: { ...letter.reference, number: letter.reference.number ?? null },
      blocks: letter.blocks.map(wholeBlock),
    },
  });
}

/** The copy of an application as a tagged PDF/UA-1, in the order of the form. */
export function applicationPdf(copy: ApplicationCopy): Promise<Buffer> {
  return typeset('application', {
    title: `Aanvraag ${copy.scheme}: ${copy.title}`,
    kind: `Aanvraag ${copy.scheme}`,
    on: copy.madeOn,
    footer: copy.sender.name,
    notice: copy.fictional ? 'Proefomgeving – geen echte aanvraag' : null,
    sender: copy.sender,
    facts: [...receipt(copy), ...(copy.facts ?? []).map(({ label, value }) => [label, value])],
    copy: { title: copy.title, sender: complete(copy.sender), groups: copy.groups.map(wholeGroup) },
  });
}

const complete = (sender: Sender) => ({
  ...sender,
  department: sender.department ?? null,
  website: sender.website ?? null,
});

const wholeBlock = (block: LetterBlock) => ({
  ...block,
  heading: block.heading ?? null,
  list: block.list ?? [],
});

function receipt(copy: ApplicationCopy): string[][] {
  const received = copy.receivedAt === undefined ? [] : [['Ontvangen op', moment(copy.receivedAt)]];
  const draft = [['Let op', 'Dit is een concept. Deze aanvraag is nog niet verstuurd.']];
  return [
    ...(copy.caseNumber ? [['Ons kenmerk', copy.caseNumber]] : []),
    ...(received.length > 0 ? received : draft),
    ['Kopie gemaakt op', fullDate(copy.madeOn)],
  ];
}

const wholeGroup = (group: ApplicationCopy['groups'][number]) => ({
  heading: group.heading,
  answers: group.answers.map(({ label, value }) => ({ label, value: wholeValue(value) })),
});

function wholeValue(value: Answer['value']) {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const { columns, rows, total } = value.table;
  const marked = columns.map(({ heading, amounts }) => ({ heading, amounts: amounts ?? false }));
  return { table: { columns: marked, rows, total: total ?? null } };
}

import type { Sender } from './pdf.js';
import { typeset } from './typesetter.js';

/** A list on paper, such as the inventory of a bundle. */
export interface ListPaper {
  readonly sender: Sender;
  readonly title: string;
  /** What kind of paper it is, above the title. */
  readonly kind: string;
  /** Local date it was made on; it is also the date inside the PDF. */
  readonly madeOn: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What somebody must know before reading the list. */
  readonly lead: readonly string[];
  readonly columns: readonly { readonly heading: string; readonly wide?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  readonly fictional?: boolean;
}

/** The list as a tagged PDF/UA-1. */
export const listPdf = ({ sender, facts, columns, ...list }: ListPaper): Promise<Buffer> =>
  typeset('list', {
    title: list.title,
    kind: list.kind,
    on: list.madeOn,
    footer: sender.name,
    notice: list.fictional ? 'Proefomgeving – niets hierin is echt' : null,
    sender: {
      ...sender,
      department: sender.department ?? null,
      website: sender.website ?? null,
    },
    facts: facts.map(({ label, value }) => [label, value]),
    lead: list.lead,
    columns: columns.map(({ heading, wide }) => ({ heading, wide: wide ?? false })),
    rows: list.rows,
  });

import { letterName } from '../../../workflows/letters.names.js';
import type { Application } from '../../applications/application.entity.js';
import { Alert } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { fullDate, moment } from '../../web/format.js';
import { PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { List, Paragraph } from '../../web/text.js';
import { EditedBy, EditLetter, type Editors } from './edit-letter.views.js';
import type { LetterRow } from './letter.entity.js';
import { LetterText } from './letter.views.js';

interface StaffLetterProps {
  readonly ctx: PageContext;
  readonly application: Application;
  readonly letter: LetterRow;
  readonly editing: {
    /** Whether this person may change its words. */
    readonly may: boolean;
    readonly editors: Editors;
    /** Why a document could not be read in just now. */
    readonly problems?: readonly string[];
  };
  /** Whether it was changed just now. */
  readonly changed?: boolean;
}

/** A letter as staff reads it beforehand, with what it still lacks; frozen once it left. */
export const StaffLetterPage = ({ ctx, application, letter, editing, changed }: StaffLetterProps) => {
  const dossier = `/werk/zaken/${application.id}` as const;
  const name = letterName(letter.kind);
  return (
    <Page
      ctx={ctx}
      title={`Brief over ${application.title}`}
      breadcrumbs={[
        { label: 'Werklijst', href: '/werk' },
        { label: application.title, href: dossier },
        { label: 'Brief' },
      ]}
      errors={editing.problems?.[0] ? { word: editing.problems[0] } : undefined}
    >
      <PageHead
        title={`Brief over ${application.title}`}
        sub={[name, application.caseNumber, letter.number].filter(Boolean).join(' · ')}
      />
      <Reading>
        {changed ? <Alert kind="ok" title="De brief heeft de tekst uit uw bestand" live /> : null}
        <Standing letter={letter} />
        <Buttons>
          <ButtonLink look="secondary" href={`${dossier}/brieven/${letter.id}/brief.pdf`}>
            Brief als pdf
          </ButtonLink>
          {letter.roundId ? (
            <ButtonLink look="secondary" href={`/werk/rondes/${letter.roundId}/brieven`}>
              Alle brieven van de ronde
            </ButtonLink>
          ) : null}
        </Buttons>
        <LetterText content={letter.content} />
        <Editing ctx={ctx} application={application} letter={letter} editing={editing} />
      </Reading>
    </Page>
  );
};

const Editing = ({ ctx, letter, editing: { may, editors, problems = [] } }: StaffLetterProps) => {
  const here = `/werk/zaken/${letter.dossierId}/brieven/${letter.id}` as const;
  return may && letter.announcedAt === null ? (
    <EditLetter ctx={ctx} here={here} editors={editors} problems={problems} />
  ) : (
    <EditedBy editors={editors} />
  );
};

const Standing = ({ letter }: { letter: LetterRow }) => {
  if (letter.announcedAt !== null)
    return <Alert kind="ok" title={`Verstuurd op ${moment(letter.announcedAt)}`} />;
  if (letter.missing.length > 0)
    return (
      <Alert kind="warning" title="Aan deze brief ontbreekt nog iets">
        <List items={letter.missing} />
      </Alert>
    );
  return (
    <Alert kind="info" title="Deze brief is nog niet verstuurd">
      <Paragraph>De aanvrager ziet hem nog niet. Nu staat er {fullDate(letter.datedOn)} in.</Paragraph>
    </Alert>
  );
};

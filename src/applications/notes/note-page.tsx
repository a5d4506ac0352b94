import { Button, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { Form } from '../../web/form/form.js';
import { PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { LongTextField } from '../../web/form/text-fields.js';
import { Link } from '../../web/text.js';

/** The longest note. */
export const mostCharacters = 4000;

interface NotePageProps {
  readonly ctx: PageContext;
  /** The page of the dossier. */
  readonly page: `/${string}`;
  readonly noteId: string;
  /** As it came in. */
  readonly typed: unknown;
}

/** A note that could not be kept, with everything that was typed. */
export function NotePage({ ctx, page, noteId, typed }: NotePageProps) {
  const value = typeof typed === 'string' ? typed : '';
  const error =
    value.trim() === '' ? 'Schrijf eerst een notitie.' : 'Maak de notitie korter: er passen 4.000 tekens.';
  return (
    <Page ctx={ctx} title="Notitie" errors={{ tekst: error }}>
      <PageHead title="Notitie" />
      <Reading>
        <Form ctx={ctx} action={`${page}/notities`}>
          <input type="hidden" name="notitie" value={noteId} />
          <LongTextField
            name="tekst"
            label="Notitie"
            value={value}
            error={error}
            maxLength={mostCharacters}
          />
          <Buttons>
            <Button>Bewaar de notitie</Button>
            <Link href={page}>Terug naar de zaak</Link>
          </Buttons>
        </Form>
      </Reading>
    </Page>
  );
}

import type { ComponentChildren } from 'preact';
import { randomUUID } from 'node:crypto';
import { letterName } from '../../../workflows/letters.names.js';
import type { LetterRow } from '../../documents/letters/letter.entity.js';
import type { StoredFile } from '../../documents/stored-file.entity.js';
import { Badge } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { Form } from '../../web/form/form.js';
import { capital, fileSize, fullDate, localDate, moment } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { Link, Paragraph, TypedText } from '../../web/text.js';
import { LongTextField } from '../../web/form/text-fields.js';
import type { CaseFile } from './case-file.js';
import type { NoteTold } from './notes-told.js';
import type { Task } from '../tasks/task.entity.js';

interface LettersProps extends Pick<CaseFile, 'letters' | 'postings' | 'undelivered'> {
  /** Page with everything that was sent about the dossier. */
  readonly messages: `/${string}`;
}

/** Letters of a dossier: the PDF once it was made, and whether the applicant can read it. */
export const Letters = ({ letters, postings, undelivered, messages }: LettersProps) => (
  <Card id="brieven" title="Brieven">
    <Papers empty="Er zijn nog geen brieven.">
      {letters.map((letter) => (
        <li key={letter.id}>
          <div>
            <LetterLink letter={letter} />
            {[`${letter.number ?? 'Brief'} van ${fullDate(letter.datedOn)}`, ...letter.missing].map(
              (sentence) => (
                <p class="oek-small" key={sentence}>
                  {sentence}
                </p>
              ),
            )}
          </div>
          <Sent
            letter={letter}
            posting={postings.find(({ openedAt }) => openedAt === letter.announcedAt)}
            cameBack={undelivered.includes(letter.id)}
          />
        </li>
      ))}
    </Papers>
    <Paragraph>
      <Link href={messages}>Alle berichten, en wat ermee gebeurde</Link>
    </Paragraph>
  </Card>
);

interface SentProps {
  readonly letter: LetterRow;
  readonly posting?: Task;
  readonly cameBack: boolean;
}

/** When a letter left: by e-mail when it was announced, by post when staff says so. */
function Sent({ letter: { announcedAt }, posting, cameBack }: SentProps) {
  if (announcedAt === null) return <Badge>Nog niet verstuurd</Badge>;
  if (cameBack) return <Badge tone="bad">E-mail kwam niet aan</Badge>;
  if (posting && posting.closedAt === null) return <Badge tone="warning">Moet op de post</Badge>;
  const how = posting ? 'Op de post gedaan' : 'Verstuurd';
  return (
    <Badge tone="good">
      {how} op {fullDate(localDate(posting?.closedAt ?? announcedAt))}
    </Badge>
  );
}

function LetterLink({ letter: { kind, fileId } }: { letter: LetterRow }) {
  const name = capital(letterName(kind));
  if (!fileId) return <span>{name}, wordt gemaakt</span>;
  return <Link href={`/bestanden/${fileId}`}>{name} (PDF)</Link>;
}

interface FilesProps {
  readonly files: readonly StoredFile[];
  /** Where whoever may gives papers to somebody who asks under the Woo. */
  readonly openPapers?: `/${string}`;
}

/** What came along with the application and what was made for it, without the letters. */
export const Files = ({ files, openPapers }: FilesProps) => (
  <Card id="bestanden" title="Bestanden">
    <Papers empty="Er zijn geen bestanden meegestuurd.">
      {files
        .filter(({ kind }) => kind !== 'letter')
        .map(({ id, name, size, at }) => (
          <li key={id}>
            <div>
              <Link href={`/bestanden/${id}`}>{name}</Link>
              <p class="oek-small">
                {fileSize(size)} · {fullDate(localDate(at))}
              </p>
            </div>
          </li>
        ))}
    </Papers>
    {openPapers ? (
      <Paragraph>
        Vraagt iemand om stukken? <Link href={openPapers}>Maak een Woo-bundel</Link>
      </Paragraph>
    ) : null}
  </Card>
);

interface NotesProps {
  readonly ctx: PageContext;
  /** The page of the dossier. */
  readonly base: `/${string}`;
  readonly notes: readonly NoteTold[];
  readonly mayNote: boolean;
}

/** What staff wrote to each other; the applicant does not see it here, but may ask for it. */
export const Notes = ({ ctx, base, notes, mayNote }: NotesProps) => (
  <Card id="notities" title="Notities">
    <Papers empty="Er zijn nog geen notities.">
      {notes.map(({ id, who, at, text }) => (
        <li key={id}>
          <div>
            <TypedText>{text}</TypedText>
            <p class="oek-small">
              {who}, {moment(at)}
            </p>
          </div>
        </li>
      ))}
    </Papers>
    {mayNote ? (
      <Form ctx={ctx} action={`${base}/notities`}>
        <input type="hidden" name="notitie" value={randomUUID()} />
        <LongTextField
          name="tekst"
          label="Nieuwe notitie"
          hint="Voor collega’s. De aanvrager mag het dossier opvragen: schrijf zo dat die het kan lezen."
          rows={3}
        />
        <Buttons>
          <Button look="secondary">Bewaar de notitie</Button>
        </Buttons>
      </Form>
    ) : null}
  </Card>
);

const Papers = ({ empty, children }: { empty: string; children: readonly ComponentChildren[] }) =>
  children.length > 0 ? <ul class="oek-actions">{children}</ul> : <Paragraph>{empty}</Paragraph>;

import { Button, ButtonLink, Buttons } from '../../web/button.js';
import { OneFileField } from '../../web/form/file-field.js';
import { Form } from '../../web/form/form.js';
import { moment } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { List, Paragraph } from '../../web/text.js';

/** Who wrote for a letter and when, newest first. */
export type Editors = readonly { readonly name: string; readonly at: number }[];

interface EditingProps {
  readonly ctx: PageContext;
  readonly here: `/${string}`;
  readonly editors: Editors;
  /** Why the last document could not be read in. */
  readonly problems: readonly string[];
}

/** How to change the words of a letter before it leaves: out to a word processor and back. */
export const EditLetter = ({ ctx, here, editors, problems }: EditingProps) => (
  <Card id="aanpassen" title="Tekst aanpassen">
    <Paragraph>
      Download de brief als Word-bestand, pas de tekst aan in Word of LibreOffice, en lees hem weer in.
      Briefhoofd, adres, datum, nummer en ondertekening staan vast. Neemt de beslisser opnieuw een besluit,
      dan begint de brief weer met de gewone tekst.
    </Paragraph>
    <Buttons>
      <ButtonLink look="secondary" href={`${here}/brief.docx`}>
        Brief als Word-bestand
      </ButtonLink>
    </Buttons>
    <Form ctx={ctx} action={here} multipart>
      <OneFileField
        name="word"
        label="Welk bestand heeft u aangepast?"
        hint="Een Word-bestand (.docx) van deze brief, hoogstens 2 MB."
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        error={problems[0]}
      />
      {problems.length > 1 ? <List items={problems.slice(1)} /> : null}
      <Buttons>
        <Button>Lees de brief in</Button>
      </Buttons>
    </Form>
    <EditedBy editors={editors} />
  </Card>
);

/** Who changed the words of a letter; drawn only when somebody did. */
export const EditedBy = ({ editors }: { editors: Editors }) =>
  editors.length > 0 ? (
    <>
      <Paragraph>De tekst is aangepast door:</Paragraph>
      <List items={editors.map(({ name, at }) => `${name}, ${moment(at)}`)} />
    </>
  ) : null;

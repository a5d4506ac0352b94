import type { LetterRow } from '../../documents/letters/letter.entity.js';
import { LetterText } from '../../documents/letters/letter.views.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import type { OwnObjectionFile } from './own-objection.js';
import { crumbsTo } from './own.views.js';

/** The letter about an own objection, as a page that every browser and screen reader can read. */
export const OwnObjectionLetterPage = ({
  ctx,
  file,
  letter,
}: {
  ctx: PageContext;
  file: OwnObjectionFile;
  letter: LetterRow;
}) => (
  <Page ctx={ctx} title={letter.content.subject} breadcrumbs={[...crumbsTo(file), { label: 'Brief' }]}>
    <LetterText content={letter.content} level={1} />
    <Buttons>
      <ButtonLink href={`/mijn/bezwaren/${file.dossier.id}/brieven/${letter.id}/pdf`}>
        Bewaar deze brief (PDF)
      </ButtonLink>
    </Buttons>
  </Page>
);

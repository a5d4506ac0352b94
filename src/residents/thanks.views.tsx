import type { Completion } from '../accountability/completion.entity.js';
import { Alert } from '../web/alert.js';
import { Button, ButtonLink, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import { Form } from '../web/form/form.js';
import { fullDate, localDate } from '../web/format.js';
import { PageHead, Reading } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { Heading, Paragraph, TypedText } from '../web/text.js';
import { crumbsOf, titleOf } from './crumbs.js';
import type { OwnDossier } from './own-dossier.js';

/** Thanks for what was told, and the choice whether others may see it, which can be changed at any time. */
export const ThanksPage = ({
  ctx,
  own,
  completion,
}: {
  ctx: PageContext;
  own: OwnDossier;
  completion: Completion;
}) => {
  const { id } = own.dossier;
  return (
    <Page ctx={ctx} title="Bedankt" breadcrumbs={crumbsOf(own, 'Klaar')}>
      <Reading>
        <PageHead title="Bedankt, mooi gedaan" sub={titleOf(own)} />
        <Alert kind="ok" title="Wij hebben uw bericht">
          <Paragraph>
            U vertelde dit op {fullDate(localDate(completion.at))}. U hoeft verder niets te doen.
          </Paragraph>
        </Alert>
        <Heading level={2}>Dit heeft u verteld</Heading>
        <TypedText>{completion.sentence}</TypedText>
        {completion.photoId ? (
          <div class="oek-photo">
            <img src={`/mijn/${id}/klaar/foto`} alt="De foto die u stuurde" />
          </div>
        ) : null}
        <Heading level={2}>Wie mag dit zien?</Heading>
        <Paragraph>
          {completion.mayPublish
            ? 'U vindt het goed dat wij dit op de website laten zien. U kunt altijd van gedachten veranderen.'
            : 'U wilt liever niet dat wij dit op de website laten zien. Dat is goed.'}
        </Paragraph>
        <Form ctx={ctx} action={`/mijn/${id}/klaar/toestemming`}>
          <Buttons>
            <Button look="secondary" name="mayPublish" value={completion.mayPublish ? 'nee' : 'ja'}>
              {completion.mayPublish ? 'Laat dit niet meer zien' : 'U mag dit toch laten zien'}
            </Button>
            <ButtonLink href={`/mijn/${id}`} look="subtle">
              Terug naar uw plan
            </ButtonLink>
          </Buttons>
        </Form>
      </Reading>
    </Page>
  );
};

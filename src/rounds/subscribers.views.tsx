import type { Scheme } from '../schemes/scheme.entity.js';
import { Alert } from '../web/alert.js';
import { Button, ButtonLink, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import type { FieldErrors } from '../web/form/fields.js';
import { Form } from '../web/form/form.js';
import { Reading } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { Heading, Link, Paragraph } from '../web/text.js';
import { TextField } from '../web/form/text-fields.js';

/** Wanting to hear, or not any more; also the last part of the address of the page. */
export type Wish = 'bericht' | 'afmelden';

interface Props {
  readonly ctx: PageContext;
  readonly scheme: Scheme;
  readonly wish: Wish;
}

/** Asks for one address and says what will happen with it. */
export const AddressPage = ({
  ctx,
  scheme,
  wish,
  typed,
  errors,
}: Props & { typed: string; errors?: FieldErrors }) => {
  const { title, lead, button } = words[wish](scheme.name);
  return (
    <Page ctx={ctx} title={title} breadcrumbs={crumbsOf(scheme, title)} errors={errors}>
      <Reading>
        <Heading level={1}>{title}</Heading>
        <Paragraph look="lead">{lead}</Paragraph>
        <Form ctx={ctx} action={`/regelingen/${scheme.slug}/${wish}`}>
          <TextField
            name="email"
            label="Uw e-mailadres"
            type="email"
            autocomplete="email"
            value={typed}
            error={errors?.['email']}
            literal
          />
          <Buttons>
            <Button>{button}</Button>
          </Buttons>
        </Form>
        {wish === 'bericht' ? (
          <Paragraph look="small">
            Wij gebruiken uw e-mailadres alleen hiervoor. Wilt u het later niet meer?{' '}
            <Link href={`/regelingen/${scheme.slug}/afmelden`}>Meld u dan af</Link>.
          </Paragraph>
        ) : null}
      </Reading>
    </Page>
  );
};

/** The same for every address, known or not. */
export const ToldPage = ({ ctx, scheme, wish }: Props) => {
  const { title, told } = words[wish](scheme.name);
  return (
    <Page ctx={ctx} title={told} breadcrumbs={crumbsOf(scheme, title)}>
      <Reading>
        <Heading level={1}>{title}</Heading>
        <Alert kind="ok" title={told} live>
          {wish === 'bericht' ? (
            <Paragraph>
              Heeft u zich vergist? <Link href={`/regelingen/${scheme.slug}/afmelden`}>Meld u dan af</Link>.
            </Paragraph>
          ) : null}
        </Alert>
        <Buttons>
          <ButtonLink href={`/regelingen/${scheme.slug}`} look="secondary">
            Terug naar {scheme.name}
          </ButtonLink>
        </Buttons>
      </Reading>
    </Page>
  );
};

const words = {
  bericht: (name: string) => ({
    title: `Bericht als ${name} opengaat`,
    lead: `U krijgt één e-mail op de dag dat er een ronde van ${name} opengaat.`,
    button: 'Mail mij',
    told: `Gelukt. U krijgt een e-mail zodra ${name} opengaat.`,
  }),
  afmelden: (name: string) => ({
    title: 'Afmelden',
    lead: `Wilt u geen e-mail meer als ${name} opengaat? Vul het adres in waarop u de e-mail krijgt.`,
    button: 'Meld mij af',
    told: `Gelukt. U krijgt geen e-mail meer als ${name} opengaat.`,
  }),
};

const crumbsOf = ({ name, slug }: Scheme, title: string) => [
  { label: 'Regelingen', href: '/regelingen' as const },
  { label: name, href: `/regelingen/${slug}` as const },
  { label: title },
];

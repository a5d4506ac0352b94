import { noticeByPost } from '../../decisions/late/late.forms.js';
import { Button, Buttons } from '../../web/button.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs } from '../../web/form/question.js';
import { PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link, Paragraph } from '../../web/text.js';
import type { Noticing } from './notice-desk.js';
import { NotNow, WhatHappens } from './notice-parts.views.js';
import { ownBase, titleOf, workBase } from './notice-words.js';

interface NoticeProps {
  readonly ctx: PageContext;
  readonly noticing: Noticing;
  readonly moveId: string;
  readonly refusals?: readonly string[];
}

/** Tells whoever applied what a notice of default is and does, with one button to give it. */
export const NoticePage = ({ ctx, noticing, moveId, refusals = [] }: NoticeProps) => {
  const { about, blocked } = noticing;
  const base = ownBase(about);
  const title = 'Ons besluit is te laat';
  return (
    <Page
      ctx={ctx}
      title={`${title}: ${titleOf(noticing)}`}
      breadcrumbs={[
        { label: 'Mijn aanvragen', href: '/mijn' },
        { label: titleOf(noticing), href: base },
        { label: title },
      ]}
      refusals={refusals}
    >
      <Reading>
        <PageHead title="Is ons besluit te laat?" sub={titleOf(noticing)} />
        <Paragraph look="lead">
          U kunt ons dan in gebreke stellen. Dat betekent: u zegt ons dat wij te laat zijn. Bellen mag ook:
          wij zeggen u graag hoe het staat.
        </Paragraph>
        {blocked.length > 0 ? (
          <NotNow noticing={noticing} base={base} />
        ) : (
          <Form ctx={ctx} action={`${base}/te-laat`}>
            <input type="hidden" name="zet" value={moveId} />
            <WhatHappens noticing={noticing} />
            <Buttons>
              <Button>Stel ons in gebreke</Button>
              <Link href={base}>Terug zonder iets te doen</Link>
            </Buttons>
          </Form>
        )}
      </Reading>
    </Page>
  );
};

/** The same for staff, who types in the day on which a letter came in. */
export const HelpedNoticePage = ({
  ctx,
  noticing,
  moveId,
  refusals = [],
  values = {},
  errors = {},
}: NoticeProps & { values?: FieldValues; errors?: FieldErrors }) => {
  const base = workBase(noticing.about);
  const title = 'Ingebrekestelling per post';
  return (
    <Page
      ctx={ctx}
      title={`${title}: ${titleOf(noticing)}`}
      breadcrumbs={[
        noticing.about.kind === 'objection'
          ? { label: 'Bezwaren', href: '/werk/bezwaren' }
          : { label: 'Werklijst', href: '/werk' },
        { label: titleOf(noticing), href: base },
        { label: title },
      ]}
      refusals={refusals}
      errors={errors}
    >
      <Reading>
        <PageHead title={title} sub={titleOf(noticing)} />
        <Paragraph look="lead">
          {noticing.about.kind === 'objection' ? 'Wie bezwaar maakte' : 'De aanvrager'} schrijft dat ons
          besluit te laat is. Vanaf de dag dat de brief binnenkwam, hebben wij nog twee weken. Wie schreef,
          krijgt meteen een bevestiging.
        </Paragraph>
        {noticing.blocked.length > 0 ? (
          <NotNow noticing={noticing} base={base} />
        ) : (
          <Form ctx={ctx} action={`${base}/te-laat`}>
            <input type="hidden" name="zet" value={moveId} />
            <FormFields fields={fieldSpecs(noticeByPost)} values={values} errors={errors} />
            <Buttons>
              <Button>Leg de ingebrekestelling vast</Button>
              <Link href={base}>Terug zonder iets te doen</Link>
            </Buttons>
          </Form>
        )}
      </Reading>
    </Page>
  );
};

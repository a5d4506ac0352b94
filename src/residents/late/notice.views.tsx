import { dutchDate } from '../../../workflows/calendar.js';
import { graceFrom } from '../../../workflows/fragments/late-penalty.js';
import { amountsFor } from '../../../workflows/penalty.amounts.js';
import { longestPenalty, penaltyFor } from '../../../workflows/penalty.js';
import { noticeByPost } from '../../decisions/late/late.forms.js';
import { Alert } from '../../web/alert.js';
import { Button, ButtonLink, Buttons } from '../../web/button.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs } from '../../web/form/question.js';
import { euro, fullDate } from '../../web/format.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link, List, Paragraph } from '../../web/text.js';
import type { Noticing } from './notice-desk.js';

interface NoticeProps {
  readonly ctx: PageContext;
  readonly noticing: Noticing;
  readonly moveId: string;
  readonly refusals?: readonly string[];
}

const titleOf = ({ application: { title } }: Noticing): string => title || 'Plan zonder naam';

/** Tells whoever applied what a notice of default is and does, with one button to give it. */
export const NoticePage = ({ ctx, noticing, moveId, refusals = [] }: NoticeProps) => {
  const { dossier, blocked } = noticing;
  const base = `/mijn/${dossier.id}` as const;
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
  const base = `/werk/zaken/${noticing.dossier.id}` as const;
  const title = 'Ingebrekestelling per post';
  return (
    <Page
      ctx={ctx}
      title={`${title}: ${titleOf(noticing)}`}
      breadcrumbs={[
        { label: 'Werklijst', href: '/werk' },
        { label: titleOf(noticing), href: base },
        { label: title },
      ]}
      refusals={refusals}
      errors={errors}
    >
      <Reading>
        <PageHead title={title} sub={titleOf(noticing)} />
        <Paragraph look="lead">
          De aanvrager schrijft dat ons besluit te laat is. Vanaf de dag dat de brief binnenkwam, hebben wij
          nog twee weken. De aanvrager krijgt meteen een bevestiging.
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

const NotNow = ({
  noticing: { blocked, dueOn, today },
  base,
}: {
  noticing: Noticing;
  base: `/${string}`;
}) => (
  <>
    <Alert kind="info" title="Dit kan nu niet">
      <List items={blocked} />
      {dueOn && dueOn >= today ? (
        <Paragraph>De laatste dag voor ons besluit is {fullDate(dueOn)}.</Paragraph>
      ) : null}
    </Alert>
    <Buttons>
      <ButtonLink href={base}>Terug</ButtonLink>
    </Buttons>
  </>
);

const WhatHappens = ({ noticing: { dueOn, today } }: { noticing: Noticing }) => {
  const graceEndsOn = graceFrom(today).endsOn;
  const [first, second, third] = amountsFor(today).perDay;
  const most = penaltyFor({ noticeOn: today, graceEndsOn }, '9999-12-31').amount;
  return (
    <Card id="gevolgen" title="Wat er dan gebeurt">
      <List
        items={[
          ...(dueOn ? [`Ons besluit had er uiterlijk ${dutchDate(dueOn)} moeten zijn.`] : []),
          'U krijgt meteen een bevestiging per e-mail.',
          `Wij hebben dan nog twee weken om te besluiten: tot en met ${dutchDate(graceEndsOn)}.`,
          `Is er dan nog geen besluit? Dan krijgt u geld voor elke dag daarna, hoogstens ${longestPenalty} dagen. Dat heet een dwangsom.`,
          `De eerste twee weken is dat ${euro(first)} per dag, dan ${euro(second)} en daarna ${euro(third)}: samen hoogstens ${euro(most)}.`,
        ]}
      />
    </Card>
  );
};

import { Alert } from '../web/alert.js';
import { otherRoads } from '../web/form/came-in.js';
import { Button, Buttons } from '../web/button.js';
import { Choices } from '../web/form/choice-fields.js';
import type { FieldErrors } from '../web/form/fields.js';
import { Form } from '../web/form/form.js';
import { moment } from '../web/format.js';
import { Details, PageHead, Reading } from '../web/layout.js';
import type { PageContext } from '../web/site/context.js';
import { Page } from '../web/site/page.js';
import { List, Paragraph } from '../web/text.js';
import { messageKinds } from '../mail/reachability.effects.js';
import { kindQuestions, wayNames, type Channels } from './channels.js';

export interface ChannelsProps {
  readonly ctx: PageContext;
  /** Nothing for whoever never applied. */
  readonly channels?: Channels;
  /** The application of whoever staff writes it down for; absent on one's own page. */
  readonly dossier?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Questions that were left open. */
  readonly missing?: readonly string[];
  readonly refusals?: readonly string[];
  readonly done?: string;
}

/** How somebody gets each kind of message, on their own page and on that of staff. */
export const ChannelsPage = (props: ChannelsProps) => {
  const { ctx, channels, dossier, missing = [], refusals } = props;
  const title = dossier
    ? `Hoe ${channels?.name || 'de aanvrager'} berichten krijgt`
    : 'Hoe u berichten krijgt';
  const errors = Object.fromEntries(missing.map((name) => [name, 'Kies een antwoord.']));
  return (
    <Page ctx={ctx} title={title} breadcrumbs={crumbs(title, dossier)} errors={errors} refusals={refusals}>
      <Reading>
        <PageHead title={title} />
        {props.done ? <Alert kind="ok" title="Vastgelegd. Dit geldt vanaf nu." live /> : null}
        <Paragraph look="lead">{dossier ? leadForStaff : lead}</Paragraph>
        {channels ? (
          <>
            <Asking {...props} channels={channels} errors={errors} />
            <Said said={channels.said} />
          </>
        ) : (
          <Paragraph>{nothing}</Paragraph>
        )}
      </Reading>
    </Page>
  );
};

const lead =
  'U kiest zelf hoe u berichten van ons krijgt. U kunt dat altijd veranderen. Kiest u voor de post? Dan sturen wij brieven naar uw postadres.';
const leadForStaff =
  'Een bericht mag alleen per e-mail als de aanvrager dat zelf heeft gezegd, voor elke soort apart (Awb 2:8). Leg hier vast wat iemand zei.';
const nothing = 'U heeft nog geen aanvraag. Zodra u er een begint, kunt u hier kiezen.';

const crumbs = (label: string, dossier?: string) =>
  dossier
    ? [
        { label: 'Werklijst', href: '/werk' as const },
        { label: 'Zaak', href: `/werk/zaken/${dossier}` as const },
        { label },
      ]
    : [{ label: 'Mijn aanvragen', href: '/mijn' as const }, { label }];

const Asking = ({
  ctx,
  channels,
  dossier,
  body,
  errors,
}: ChannelsProps & { channels: Channels; errors: FieldErrors }) => (
  <Form ctx={ctx} action={dossier ? `/werk/zaken/${dossier}/bereikbaar` : '/mijn/berichten'}>
    {messageKinds.map((kind) => (
      <Choices
        key={kind}
        name={kind}
        label={kindQuestions[kind]}
        options={Object.entries(wayNames).map(([value, label]) => ({ value, label }))}
        chosen={body ? chosenIn(body, kind) : [channels.now[kind]]}
        error={errors[kind]}
      />
    ))}
    {dossier ? (
      <Choices
        name="channel"
        label="Hoe heeft de aanvrager dit gezegd?"
        options={otherRoads}
        chosen={chosenIn(body, 'channel')}
        error={errors['channel']}
      />
    ) : null}
    <Buttons>
      <Button>Leg dit vast</Button>
    </Buttons>
  </Form>
);

const chosenIn = (body: ChannelsProps['body'], name: string): string[] => {
  const chosen = body?.[name];
  return typeof chosen === 'string' ? [chosen] : [];
};

const Said = ({ said }: Pick<Channels, 'said'>) =>
  said.length > 0 ? (
    <Details summary="Wat eerder is gezegd">
      <List items={said.map(({ at, wording }) => `${moment(Number(at))}: ${wording}`)} />
    </Details>
  ) : null;

import type { ComponentChildren } from 'preact';
import type { KeptMail, WholeMail } from '../mail/mailbox.js';
import { Button, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import { moment } from '../web/format.js';
import { Page } from '../web/site/page.js';
import { DataTable } from '../web/table.js';
import { TextField } from '../web/form/text-fields.js';
import { Heading, Link, Paragraph } from '../web/text.js';

/** All mail of the demo, newest first. */
export const MailboxPage = ({
  ctx,
  mails,
  wanted,
}: {
  ctx: PageContext;
  mails: readonly KeptMail[];
  wanted: string;
}) => (
  <Page ctx={ctx} title="Postvak van de proefomgeving" wide>
    <div class="oek-stack">
      <Heading level={1}>Postvak van de proefomgeving</Heading>
      <Paragraph look="lead">
        Hier ligt alle e-mail die de proefomgeving verstuurt. Er gaat niets naar buiten.
      </Paragraph>
      <form class="oek-form" method="get" action="/postvak">
        <TextField name="aan" label="Alleen mail aan" value={wanted} optional />
        <Buttons>
          <Button>Zoek</Button>
        </Buttons>
      </form>
      <DataTable
        caption="Berichten"
        hideCaption
        rows={mails}
        empty={
          wanted
            ? 'Er ligt geen mail aan dit adres. Maak het vak leeg om alle mail te zien.'
            : 'Er ligt nog geen mail.'
        }
        columns={[
          { label: 'Onderwerp', cell: ({ id, subject }) => <Link href={`/postvak/${id}`}>{subject}</Link> },
          { label: 'Aan', cell: ({ to }) => to },
          { label: 'Verstuurd', cell: ({ at }) => moment(at) },
        ]}
      />
    </div>
  </Page>
);

/** One message, as plain text; addresses in it can be followed. */
export const MailPage = ({ ctx, mail }: { ctx: PageContext; mail: WholeMail }) => (
  <Page ctx={ctx} title={mail.subject}>
    <Heading level={1}>{mail.subject}</Heading>
    <Paragraph look="small">
      Aan {mail.to}, {moment(mail.at)}
    </Paragraph>
    <div class="oek-mail">{linked(mail.text.replaceAll(/[ \t]+$/gm, ''))}</div>
    <Paragraph>
      <Link href="/postvak">Terug naar het postvak</Link>
    </Paragraph>
  </Page>
);

/** Addresses become links, on our own site by their path only; everything else stays text. */
const linked = (text: string): ComponentChildren[] =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? <Address key={at} address={part} /> : part));

const Address = ({ address }: { address: string }) => {
  const path = URL.canParse(address) ? new URL(address) : undefined;
  return path ? (
    <Link href={`/${path.pathname.slice(1)}${path.search}${path.hash}`}>{address}</Link>
  ) : (
    <>{address}</>
  );
};

import type { MessageSent } from '../../mail/mail.queries.js';
import { localDate, fullDate } from '../../web/format.js';
import { Details } from '../../web/layout.js';
import { DataTable } from '../../web/table.js';
import { Paragraph } from '../../web/text.js';

/** Every e-mail that went to the person who looks, with what became of it (Awb, division 2.3). */
export const MessageList = ({ messages }: { messages: readonly MessageSent[] }) => (
  <section aria-label="E-mails aan u">
    <Details summary={`E-mails die wij u stuurden (${messages.length})`}>
      {messages.some(({ state }) => state === 'failed') ? (
        <Paragraph>
          Een e-mail kwam niet aan. Klopt uw e-mailadres? Bel ons dan even, dan lossen wij het op.
        </Paragraph>
      ) : null}
      <DataTable
        caption="E-mails die wij u stuurden"
        hideCaption
        columns={[
          { label: 'Onderwerp', cell: ({ subject }) => subject },
          { label: 'Datum', cell: ({ queuedAt }) => fullDate(localDate(queuedAt)) },
          { label: 'Wat ermee gebeurde', cell: ({ state }) => states[state] },
        ]}
        rows={messages}
        empty="Wij hebben u nog geen e-mail gestuurd."
      />
    </Details>
  </section>
);

const states: Record<MessageSent['state'], string> = {
  queued: 'Wordt verstuurd',
  sent: 'Verstuurd',
  failed: 'Niet aangekomen',
  lapsed: 'Niet meer verstuurd',
  toPost: 'Komt met de post',
  posted: 'Met de post verstuurd',
};

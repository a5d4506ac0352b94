import {
  messageKinds,
  type Channel,
  type Designation,
  type MessageKindIn,
} from '../../workflows/channels.js';
import type { Grantor } from '../identity/grantor.entity.js';
import { phoneNumber } from '../web/format.js';
import { Card, Columns, PageHead } from '../web/layout.js';
import type { Href, PageContext } from '../web/site/context.js';
import { Page } from '../web/site/page.js';
import { telephone } from '../web/site/page-frame.js';
import { DataTable, type Column } from '../web/table.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';

interface ChannelsProps {
  readonly ctx: PageContext;
  readonly grantor: Grantor;
  readonly channels: Designation;
}

/** Which message may come to us by which road: the electronic one that is designated, and on paper (Awb 2:13). */
export const ChannelsPage = ({ ctx, grantor, channels }: ChannelsProps) => (
  <Page ctx={ctx} title="Zo kunt u ons een bericht sturen">
    <PageHead title="Zo kunt u ons een bericht sturen" />
    <Columns
      first={
        <Paragraph look="lead">
          Alles kan online, en alles kan op papier. U kiest zelf. Van elk bericht krijgt u een bevestiging.
        </Paragraph>
      }
      asideLabel="Op papier, of bellen"
      aside={<OnPaper grantor={grantor} />}
    >
      <section class="oek-stack oek-stack--near">
        <DataTable
          caption="Welk bericht langs welke weg"
          hideCaption
          columns={columnsFor(grantor, channels)}
          rows={kindsFor(grantor)}
        />
        <Elsewhere grantor={grantor} channels={channels} />
      </section>
    </Columns>
  </Page>
);

/** A private grantor has no objection, notice of default or complaint of the Awb. */
const kindsFor = ({ legalRegime }: Grantor): MessageKindIn[] =>
  (Object.keys(messageKinds) as MessageKindIn[]).filter(
    (kind) => legalRegime === 'awb' || !['defaultNotice', 'objection', 'complaint'].includes(kind),
  );

const columnsFor = ({ email }: Grantor, channels: Designation): Column<MessageKindIn>[] => [
  { label: 'Wat u stuurt', cell: (kind) => messageKinds[kind] },
  { label: 'Op deze website', cell: (kind) => <Link href={roads[kind].href}>{roads[kind].words}</Link> },
  { label: 'Per e-mail', cell: (kind) => byMail(channels.for[kind], email) },
  { label: 'Op papier', cell: () => 'Ja, met de post' },
];

const byMail = (channel: Channel, email: string) =>
  channel === 'websiteAndMail' ? <Link href={`mailto:${email}`}>Ja, naar {email}</Link> : 'Nee';

const own = { href: '/mijn', words: 'Log in en open uw aanvraag' } as const;
const roads: Readonly<Record<MessageKindIn, { readonly href: Href; readonly words: string }>> = {
  application: { href: '/', words: 'Kies een regeling en begin' },
  supplement: own,
  views: own,
  defaultNotice: own,
  objection: { href: '/bezwaar', words: 'Zo maakt u bezwaar' },
  question: { href: '/mijn/vragen/nieuw', words: 'Stel een vraag' },
  complaint: { href: '/mijn/klachten/nieuw', words: 'Dien een klacht in' },
};

const Elsewhere = ({ grantor, channels }: Omit<ChannelsProps, 'ctx'>) => (
  <>
    <Heading level={2}>Stuurt u het op een andere manier?</Heading>
    <Paragraph>
      Bijvoorbeeld met een appje, of per e-mail waar hierboven ‘Nee’ staat. Dan mogen wij het weigeren. Wij
      laten u dat meteen weten, zeggen waarom, en helpen u om het goed te sturen.
    </Paragraph>
    <Heading level={2}>Doet de website het niet?</Heading>
    <Paragraph>
      Bel ons. Als u door een storing te laat bent, krijgt u meer tijd. Dat regelen wij voor iedereen
      tegelijk.
    </Paragraph>
    {grantor.legalRegime === 'awb' ? (
      <Paragraph>Het besluit hierover: {channels.publication}.</Paragraph>
    ) : null}
  </>
);

const OnPaper = ({ grantor }: { grantor: Grantor }) => (
  <Card id="op-papier" title="Op papier, of bellen">
    <Paragraph>Stuur uw brief, met uw naam, adres, datum en handtekening, naar:</Paragraph>
    <List items={grantor.addressLines} />
    <Paragraph>
      Gaat het over een aanvraag die u al deed? Zet er dan ons kenmerk bij. Dat staat boven aan onze brieven.
    </Paragraph>
    <Paragraph>
      Een formulier op papier, of hulp met schrijven? Bel{' '}
      <Link href={telephone(grantor.phone)}>{phoneNumber(grantor.phone)}</Link>, {grantor.deskHours}.
    </Paragraph>
  </Card>
);

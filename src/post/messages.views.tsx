import { Alert } from '../web/alert.js';
import { Button } from '../web/button.js';
import { Csrf } from '../web/form/form.js';
import { fullDate, localDate } from '../web/format.js';
import { Card, PageHead } from '../web/layout.js';
import type { PageContext } from '../web/site/context.js';
import { Page } from '../web/site/page.js';
import { DataTable } from '../web/table.js';
import { Link, Paragraph, Unseen } from '../web/text.js';
import { Became } from './message-became.views.js';
import { isToPost } from './posting.js';
import type { MessagesFile, MessageTold } from './dossier-messages.js';

interface MessagesPageProps {
  readonly ctx: PageContext;
  readonly file: MessagesFile;
  /** Whether this person may say that a message came back. */
  readonly mayAct: boolean;
  /** What was just done. */
  readonly done?: string;
}

/** Every message about a dossier, with the evidence of what became of it. */
export const MessagesPage = ({ ctx, file, mayAct, done }: MessagesPageProps) => (
  <Page
    ctx={ctx}
    wide
    title={`Berichten over ${file.title}`}
    breadcrumbs={[
      { label: 'Werklijst', href: '/werk' },
      { label: file.title, href: file.base },
      { label: 'Berichten' },
    ]}
  >
    <PageHead title={`Berichten over ${file.title}`} sub={file.caseNumber} />
    {done === 'terug' ? <CameBack base={file.base} /> : null}
    {done === 'gepost' ? <Alert kind="ok" title="Vastgelegd: op de post gedaan" live /> : null}
    <Card id="berichten" title="Wat wij stuurden">
      <DataTable
        caption="Berichten, het nieuwste eerst"
        hideCaption
        rows={file.messages}
        empty="Wij hebben over deze zaak nog niets gestuurd."
        columns={[
          { label: 'Bericht', cell: ({ subject }) => subject },
          { label: 'Aan', cell: toWhom },
          { label: 'Datum', cell: ({ queuedAt }) => fullDate(localDate(Number(queuedAt))) },
          { label: 'Wat ermee gebeurde', cell: (message) => <Became message={message} /> },
          {
            label: 'Doen',
            cell: (message) => (mayAct ? <ToDo ctx={ctx} base={file.base} message={message} /> : ''),
          },
        ]}
      />
      {mayAct ? (
        <Paragraph>
          Kwam er een melding dat een e-mail niet is aangekomen?{' '}
          <Link href="/werk/teruggekomen">Lees de melding in als bestand</Link>
        </Paragraph>
      ) : null}
    </Card>
  </Page>
);

const CameBack = ({ base }: Pick<MessagesFile, 'base'>) => (
  <Alert kind="ok" title="Vastgelegd: deze e-mail kwam terug" live>
    <Paragraph>
      Was dit de eerste keer? Dan gaat de e-mail over een dag vanzelf nog één keer weg. Kwam hij voor de
      tweede keer terug? Dan staat er nu een taak <Link href={base}>in het dossier</Link>. Ging de e-mail over
      een besluit? Verstuur dat besluit dan per post.
    </Paragraph>
  </Alert>
);

const toWhom = ({ state, address }: MessageTold): string =>
  state === 'toPost' || state === 'posted' ? 'Met de post' : (address ?? 'Geen e-mailadres');

interface ToDoProps {
  readonly ctx: PageContext;
  readonly base: `/${string}`;
  readonly message: MessageTold;
}

/** What staff can still do with a message: post it, or say that it came back. */
const ToDo = ({ ctx, base, message }: ToDoProps) => {
  const here = `${base}/berichten/${message.id}` as const;
  if (message.state === 'sent')
    return <OneButton ctx={ctx} action={`${here}/terug`} label="Kwam terug" about={message.subject} />;
  if (!isToPost(message)) return null;
  return (
    <>
      <Paragraph>
        <Link href={`${here}/brief.pdf`}>
          Brief (PDF)<Unseen>: {message.subject}</Unseen>
        </Link>
      </Paragraph>
      <OneButton ctx={ctx} action={`${here}/gepost`} label="Op de post gedaan" about={message.subject} />
    </>
  );
};

interface OneButtonProps {
  readonly ctx: PageContext;
  readonly action: `/${string}`;
  readonly label: string;
  readonly about: string;
}

const OneButton = ({ ctx, action, label, about }: OneButtonProps) => (
  <form method="post" action={action}>
    <Csrf ctx={ctx} action={action} />
    <Button look="secondary">
      {label}
      <Unseen>: {about}</Unseen>
    </Button>
  </form>
);

import { Alert } from '../web/alert.js';
import { DescriptionList } from '../web/description-list.js';
import { ActionList, type Action } from '../web/form/actions.js';
import { euro, fullDate } from '../web/format.js';
import { Card, PageHead, Reading } from '../web/layout.js';
import type { PageContext } from '../web/site/context.js';
import { Page } from '../web/site/page.js';
import { DataTable } from '../web/table.js';
import { Link } from '../web/text.js';
import type { Claim } from './claims.queries.js';
import { doneSentences } from './payment-words.js';

/** What must come back of grants that went down; nothing where nothing was ever claimed. */
export const Claims = ({ claims }: { claims: readonly Claim[] }) =>
  claims.length > 0 ? (
    <Card id="terugbetalingen" title="Terug te betalen door aanvragers">
      <DataTable
        caption="Vorderingen"
        hideCaption
        rows={claims}
        empty="Er hoeft niets terug te komen."
        columns={[
          { label: 'Plan', cell: ({ title }) => title },
          { label: 'Kenmerk', cell: ({ caseNumber }) => caseNumber },
          { label: 'Teruggevraagd', cell: ({ claimed }) => euro(claimed), numeric: true },
          { label: 'Nog open', cell: (claim) => euro(openOf(claim)), numeric: true },
          { label: 'Uiterlijk', cell: ({ dueOn }) => fullDate(dueOn) },
          {
            label: 'Bekijk',
            cell: ({ dossier, title }) => (
              <Link href={`/financien/terugbetalingen/${dossier.id}`}>{`Terugbetaling van ${title}`}</Link>
            ),
          },
        ]}
      />
    </Card>
  ) : null;

interface ClaimPageProps {
  readonly ctx: PageContext;
  readonly claim: Claim;
  readonly state: string;
  readonly actions: readonly Action[];
  /** Which move brought somebody here. */
  readonly done?: string;
}

/** One claim: how much, until when, and what came in. */
export const ClaimPage = ({ ctx, claim, state, actions, done }: ClaimPageProps) => {
  const title = `Terugbetaling van ${claim.title}`;
  const sentence = doneSentences[done ?? ''];
  return (
    <Page
      ctx={ctx}
      title={title}
      breadcrumbs={[{ label: 'Financiën', href: '/financien' }, { label: title }]}
    >
      <Reading>
        <PageHead title={title} sub={`${claim.caseNumber} · ${state}`} />
        {sentence ? <Alert kind="ok" title={sentence} live /> : null}
        <ActionList ctx={ctx} actions={actions} />
        <Card id="bedragen" title="De bedragen">
          <DescriptionList
            compact
            items={[
              { term: 'Teruggevraagd', value: euro(claim.claimed) },
              { term: 'Ontvangen', value: euro(claim.received) },
              { term: 'Nog open', value: euro(openOf(claim)) },
              { term: 'Betalen kan tot en met', value: fullDate(claim.dueOn) },
            ]}
          />
        </Card>
      </Reading>
    </Page>
  );
};

/** A claim that was dropped asks nothing any more. */
const openOf = ({ dossier, claimed, received }: Claim): number => (dossier.done ? 0 : claimed - received);

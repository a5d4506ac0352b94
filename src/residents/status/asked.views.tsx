import { DescriptionList } from '../../web/description-list.js';
import { euro, fullDate } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { Link, Paragraph } from '../../web/text.js';
import type { OwnDossier } from '../own-dossier.js';

/** What was asked and what came of it, with the way to the account it is paid to. */
export const Asked = ({
  own: { application, decisions, villageName, account, dossier },
}: {
  own: OwnDossier;
}) => {
  const award = decisions.findLast(({ amount }) => amount > 0);
  return (
    <Card id="gevraagd" title="Dit heeft u aangevraagd">
      <DescriptionList
        compact
        items={[
          ...(award ? [{ term: 'U krijgt', value: euro(award.amount) }] : []),
          { term: 'Gevraagd bedrag', value: euro(application.requested) },
          ...(villageName ? [{ term: 'Dorp', value: villageName }] : []),
          { term: 'Groep', value: application.groupName },
          { term: 'Ontvangen', value: fullDate(application.receivedOn ?? '') },
          ...(account
            ? [
                {
                  term: 'Rekening',
                  value: <Link href={`/mijn/${dossier.id}/rekening`}>eindigt op {account.last4}</Link>,
                },
              ]
            : []),
        ]}
      />
      <Paragraph>
        <Link href={`/aanvragen/${dossier.id}/kopie.pdf`} download>
          Bewaar uw aanvraag (PDF)
        </Link>
      </Paragraph>
    </Card>
  );
};

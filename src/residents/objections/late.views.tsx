import { Alert } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import { fullDate } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { Link, List, Paragraph } from '../../web/text.js';
import type { OwnObjectionFile } from './own-objection.js';

/** That our decision on this objection is late: the way to say so, and what was said before. */
export const LateObjection = ({ file: { late, lateSince, dossier } }: { file: OwnObjectionFile }) => (
  <>
    {lateSince ? (
      <Alert kind="warning" title="Ons besluit op uw bezwaar is te laat">
        <Paragraph>
          Het had er uiterlijk {fullDate(lateSince)} moeten zijn. Bel ons gerust. U kunt ons ook in gebreke
          stellen.
        </Paragraph>
        <Buttons>
          <ButtonLink href={`/mijn/bezwaren/${dossier.id}/te-laat`}>Wat kunt u doen?</ButtonLink>
        </Buttons>
      </Alert>
    ) : null}
    {late.length > 0 ? (
      <Card id="te-laat" title="Te laat besloten?">
        <List
          items={late.map(({ id, noticeOn }) => (
            <Link key={id} href={`/mijn/te-laat/${id}`}>
              U stelde ons in gebreke op {fullDate(noticeOn)}
            </Link>
          ))}
        />
      </Card>
    ) : null}
  </>
);

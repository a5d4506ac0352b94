import type { Grantor } from '../identity/grantor.entity.js';
import { telephone } from '../web/site/page-frame.js';
import { Link } from '../web/text.js';

/** Whom to ask: the named village officer with telephone and mail. */
export const Contact = ({ grantor }: { grantor: Grantor }) => (
  <>
    {grantor.officerName || 'Onze medewerkers'}, bel{' '}
    <Link href={telephone(grantor.phone)}>{grantor.phone.replaceAll(' ', '\u00a0')}</Link> (
    {grantor.deskHours}) of mail <Link href={`mailto:${grantor.email}`}>{grantor.email}</Link>
  </>
);

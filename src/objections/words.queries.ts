import { letterName } from '../../workflows/letters.names.js';
import type { Decision } from '../decisions/decision.entity.js';
import { capital, euro, fullDate } from '../web/format.js';

/** A decision as people know it from its letter: `Afwijzing van 23 november 2026`. */
export const letterNameOf = ({ kind, announcedOn, decidedOn, amount }: Decision): string =>
  `${capital(letterName(kind))} van ${fullDate(announcedOn ?? decidedOn)}${amount > 0 ? `, ${euro(amount)}` : ''}`;

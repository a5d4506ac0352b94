import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../workflows/calendar.js';
import { rowThere } from '../database/rows.js';
import type { NumberedKind } from './case-number.entity.js';
import { Grantor } from './grantor.entity.js';

/** The next number of a grantor, such as `MD-2026-00042` or `MD-2026-K1`: one row counts, so that none is given twice. */
export async function nextCaseNumber(
  tx: EntityManager,
  {
    grantorId,
    kind,
    on,
  }: { readonly grantorId: string; readonly kind: NumberedKind; readonly on: LocalDate },
): Promise<string> {
  const year = Number(on.slice(0, 4));
  const { caseCode } = await rowThere(tx, Grantor, { id: grantorId });
  const rows: { last: number }[] =
    await tx.sql`INSERT INTO case_number (grantor_id, kind, year, last) VALUES (${grantorId}, ${kind}, ${year}, 1)
    ON CONFLICT (grantor_id, kind, year) DO UPDATE SET last = case_number.last + 1 RETURNING last`;
  return `${caseCode}-${year}-${written[kind](Number(rows[0]?.last))}`;
}

const written: Readonly<Record<NumberedKind, (count: number) => string>> = {
  application: (count) => String(count).padStart(5, '0'),
  complaint: (count) => `K${count}`,
  question: (count) => `V${count}`,
};

import { expect, test } from '@jest/globals';
import { nextCaseNumber } from '../src/identity/case-numbers.js';
import { Grantor } from '../src/identity/grantor.entity.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality } from './support/municipality.js';
import { grantorId } from './support/open-round.js';

eachDatabase((_kind, freshPlace) => {
  test('elke gever telt zelf, per soort en per jaar, en geen twee krijgen hetzelfde nummer', async () => {
    const { database } = await openMunicipality(await freshPlace());
    await database.inTransaction(async (tx) => {
      const { id: _, ...grantor } = await tx.findOneByOrFail(Grantor, { id: grantorId });
      await tx.insert(Grantor, { ...grantor, id: 'dom', caseCode: 'DOM', name: 'Dorpenoverleg' });
    });
    const next = (kind: Parameters<typeof nextCaseNumber>[1]['kind'], on: string, giver = grantorId) =>
      database.inTransaction((tx) => nextCaseNumber(tx, { grantorId: giver, kind, on }));
    expect(await next('application', '2026-11-20')).toBe('MD-2026-00001');
    expect(await next('application', '2026-11-20', 'dom')).toBe('DOM-2026-00001');
    expect(await next('complaint', '2026-11-20')).toBe('MD-2026-K1');
    expect(await next('question', '2026-11-20', 'dom')).toBe('DOM-2026-V1');
    expect(await next('application', '2027-01-01')).toBe('MD-2027-00001');
    const atOnce = await Promise.all(Array.from({ length: 8 }, () => next('application', '2026-12-31')));
    expect(atOnce.toSorted()).toEqual(Array.from({ length: 8 }, (_, place) => `MD-2026-0000${place + 2}`));
    const twice = database.inTransaction((tx) => tx.update(Grantor, { id: 'dom' }, { caseCode: 'MD' }));
    await expect(twice).rejects.toThrow(/unique/i);
  });
});

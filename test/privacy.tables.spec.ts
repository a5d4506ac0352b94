import { expect, test } from '@jest/globals';
import { entities } from '../src/entities.js';
import { erasers, notErased } from '../src/erasers.js';
import { exporters, notTold } from '../src/exporters.js';

const names = (tables: readonly { readonly name: string }[]) => tables.map(({ name }) => name);
const all = names(entities).toSorted();

test('van elke tabel staat vast of een mens hoort wat erin staat, of waarom niet', () => {
  const told = [...names(exporters.flatMap(({ of }) => of)), ...Object.keys(notTold)];
  expect(told.toSorted()).toEqual(all);
});

test('van elke tabel staat vast of vernietigen haar leegt, of waarom niet', () => {
  const erased = [...names(erasers.flatMap(({ of }) => of)), ...Object.keys(notErased)];
  expect(erased.toSorted()).toEqual(all);
});

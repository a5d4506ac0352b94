import { expect, test } from '@jest/globals';
import { pendingStates } from '../workflows/fragments/round-rules.js';
import { moek } from '../workflows/moek.js';

test('een ronde die uitstel meldt of vervalt, bereikt elk plan dat nog wacht, waar het ook staat', () => {
  const waiting = Object.keys(moek.machine.config.states?.['handling']?.states ?? {});
  expect(waiting.toSorted()).toEqual(pendingStates.toSorted());
});

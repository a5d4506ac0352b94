import { AsyncLocalStorage } from 'node:async_hooks';
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import type { Engine } from '../../../src/engine/engine.js';

interface Dice {
  seed: string;
  thrown: number;
}
const dice = new AsyncLocalStorage<Dice>();

/**
 * Within the moves of `work` every id and salt follows from the move, no longer from chance: a move that was cut off and made
 * again must leave the very same bytes as one that was never cut off, so that whole databases can be compared.
 */
export const withoutChance = <T>(work: () => Promise<T>): Promise<T> =>
  dice.run({ seed: '', thrown: 0 }, work);

/** From now on each move of this engine throws dice of its own, named after its `moveId`. */
export function dicePerMove(engine: Engine): void {
  const play = engine.moveIn.bind(engine);
  engine.moveIn = (tx, move) => {
    Object.assign(dice.getStore() ?? {}, { seed: move.moveId, thrown: 0 });
    return play(tx, move);
  };
}

/** Lets the dice stand in for chance in this whole process. */
export function replaceChance(): void {
  const { randomUUID, randomBytes } = crypto;
  const uuid: typeof randomUUID = (options) => {
    const hex = thrown(16)?.toString('hex');
    return hex
      ? `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
      : randomUUID(options);
  };
  const bytes = (size: number): Buffer => thrown(size) ?? randomBytes(size);
  Object.assign(crypto, { randomUUID: uuid, randomBytes: bytes });
  syncBuiltinESMExports();
}

function thrown(size: number): Buffer | undefined {
  const mine = dice.getStore();
  if (!mine?.seed) return undefined;
  mine.thrown += 1;
  return Buffer.from(crypto.hkdfSync('sha256', mine.seed, '', String(mine.thrown), size));
}

import type { Municipality } from './municipality.js';

/** An account that is no account of anybody, and another one. */
export const account = { iban: 'NL91ABNA0417164300', holder: 'Dorpsbelang Witteveen' };
export const another = { iban: 'NL20INGB0001234567', holder: 'Dorpsbelang Witteveen' };

/** Last four digits of the telephone number in `moek-answers.ts`. */
export const knownDigits = '5678';

/** Hours, in milliseconds. */
export const hours = (count: number): number => count * 3_600_000;

type Here = Pick<Municipality, 'play' | 'wait' | 'clock'>;

/** An account that was given, checked by two people. */
export async function checkedAccount({ play }: Pick<Here, 'play'>, id: string): Promise<void> {
  await play(id, 'giveBankDetails', 'applicant', { texts: account });
  await checkTwice({ play }, id);
}

/** What a check rests on when the bank says that name and number belong together. */
export const matching = { input: { basis: 'bankMatch' } };

/** Two people check an account that was given. */
export async function checkTwice({ play }: Pick<Here, 'play'>, id: string): Promise<void> {
  await play(id, 'confirmAccount', 'financeOfficer', matching);
  await play(id, 'confirmAccountAgain', 'financeOfficer2', matching);
}

/** What follows on another account: somebody calls, 48 hours go by, and somebody else confirms. */
export async function confirmedChange({ play, wait, clock }: Here, id: string): Promise<void> {
  await play(id, 'recordCallBack', 'villageOfficer', { input: { digits: knownDigits } });
  await wait(clock.now() + hours(48));
  await play(id, 'confirmAccountChange', 'financeOfficer');
}

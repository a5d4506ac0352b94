import type { EntityManager } from 'typeorm';
import { isRefusal } from '../../../workflows/language.js';
import type { Engine } from '../../engine/engine.js';
import { awardsEverFor, type AwardToPay } from '../awards.queries.js';
import { returnReason } from './return-codes.js';

/** One transfer that the bank sent back, as the treasurer pasted it. */
export interface Return {
  readonly line: number;
  readonly reference: string;
  /** ISO 20022, such as `AC04`. */
  readonly code: string;
  readonly remark: string;
}

/** A return with the payment it is about, ready to be recorded; or the sentence that says what is wrong with the line. */
export interface Checked extends Return {
  readonly award?: AwardToPay;
  readonly sentence?: string;
}

/** Most lines at once: a file of the bank for a year of awards is far shorter. */
const mostLines = 200;

/** Reads `kenmerk;code;toelichting` line by line, as a bank's list opens in a spreadsheet; a heading and empty lines are passed over. */
export function readReturns(pasted: string): Return[] {
  return pasted
    .split(/\r?\n/)
    .map((line, index) => ({ cells: line.split(/[;\t]/).map(bare), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== '') && !/^kenmerk$/i.test(cells[0] ?? ''))
    .slice(0, mostLines)
    .map(({ cells: [reference = '', code = '', ...rest], line }) => ({
      line,
      reference,
      code: code.toUpperCase(),
      remark: rest.join(' ').trim().slice(0, 500),
    }));
}

const bare = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .trim();

/** Holds every line against the payments of this treasurer; nothing is changed. */
export async function checkReturns(
  em: EntityManager,
  person: string,
  returns: readonly Return[],
): Promise<Checked[]> {
  const awards = (await awardsEverFor(em, person)).filter(({ mayAct }) => mayAct);
  const seen = new Set<string>();
  const checked: Checked[] = [];
  for (const one of returns) {
    const award = awards.find(({ payment }) => payment?.reference === one.reference);
    const sentence = seen.has(one.reference) ? 'Dit kenmerk staat er twee keer in.' : wrongWith(one, award);
    seen.add(one.reference);
    checked.push({ ...one, ...(award && { award }), ...(sentence && { sentence }) });
  }
  return checked;
}

function wrongWith({ reference, code }: Return, award?: AwardToPay): string | undefined {
  if (reference === '') return 'Het kenmerk ontbreekt. Dat staat in het betaalbestand en op het afschrift.';
  if (!returnReason(code))
    return `De code ‘${code.slice(0, 20)}’ kennen wij niet. Een code heeft twee letters en twee cijfers, zoals AC04.`;
  return wrongPayment(award);
}

/** A payment of somebody else is as unknown as one that does not exist. */
function wrongPayment(award?: AwardToPay): string | undefined {
  if (!award?.payment)
    return 'Dit kenmerk is van geen van uw betalingen, of er is daarna al opnieuw betaald.';
  if (award.payment.state === 'rejected') return 'Deze betaling stond al als teruggekomen.';
  return award.payment.listedAt ? undefined : 'Deze betaling is nog niet naar de bank gegaan.';
}

/** Records every return, each in a transaction of its own; answers those that were refused all the same. */
export async function recordReturns(
  engine: Engine,
  { person, moveId, returns }: { person: string; moveId: string; returns: readonly Checked[] },
): Promise<Checked[]> {
  const outcomes: Checked[] = [];
  for (const one of returns) {
    const dossier = one.award?.dossier.id ?? '';
    const outcome = await engine.move({
      dossier,
      type: 'rejectPayment',
      moveId: `${moveId}/${dossier}`,
      by: { person, role: 'financeOfficer' },
      input: { code: one.code },
      texts: { reason: [returnReason(one.code)?.sentence, one.remark].filter(Boolean).join(' ') },
    });
    outcomes.push(isRefusal(outcome) ? { ...one, sentence: outcome.sentences.join(' ') } : one);
  }
  return outcomes;
}

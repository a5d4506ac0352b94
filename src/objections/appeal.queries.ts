import type { EntityManager } from 'typeorm';
import type { ObjectionMemory } from '../../workflows/fragments/objection-memory.js';
import { toldIn } from '../engine/dossier.queries.js';
import { fullDate } from '../web/format.js';

/** What is known of an appeal to the court, in words. */
export interface Appeal {
  readonly on: string;
  readonly court: string;
  readonly number: string | undefined;
  /** What the court said and when; nothing as long as it said nothing. */
  readonly judgment: string | undefined;
}

/** The appeal against the decision on an objection; nothing where nobody went to the court. */
export async function appealIn(
  em: EntityManager,
  id: string,
  { appealedOn, judgedOn, judgment }: ObjectionMemory,
): Promise<Appeal | undefined> {
  if (!appealedOn) return undefined;
  const told = await toldIn(em, id);
  const newest = (text: string) => told.findLast(({ name }) => name === text)?.text;
  return {
    on: fullDate(appealedOn),
    court: newest('court') ?? 'de rechtbank',
    number: newest('courtNumber'),
    judgment: judgedOn && `${judgments[judgment ?? ''] ?? 'Uitspraak'} op ${fullDate(judgedOn)}`,
  };
}

const judgments: Readonly<Record<string, string>> = {
  upheld: 'Beroep gegrond verklaard',
  dismissed: 'Beroep ongegrond verklaard',
  inadmissible: 'Beroep niet-ontvankelijk verklaard',
  withdrawn: 'Beroep ingetrokken',
};

/** `4 februari 2027, rechtbank Noord-Nederland, LEE 27/123`. */
export const appealWords = ({ on, court, number }: Appeal): string =>
  [on, court, number].filter(Boolean).join(', ');

import { typedDate } from '../format.js';
import type { FieldOfMove } from './question.js';

/** How something can come in besides by the website. */
export const otherRoads = [
  { value: 'letter', label: 'Met een brief' },
  { value: 'phone', label: 'Aan de telefoon' },
  { value: 'desk', label: 'Aan de balie of in een gesprek' },
  { value: 'email', label: 'Met een e-mail' },
] as const;

/**
 * What staff says of something that somebody wrote or told, in every question that people may also answer in another way than on
 * the website (Awb 2:13): how it came in, and on which day. `refusedBy` names the rule that asks for them.
 */
export const cameIn = {
  channel: {
    only: 'staff',
    kind: 'choice',
    goes: 'input',
    label: 'Hoe kwam dit binnen?',
    hint: 'Op de website doen mensen dit zelf.',
    error: 'Kies hoe dit binnenkwam.',
    refusedBy: ['ownOrWritten', 'complainedOrWritten'],
    options: otherRoads,
  },
  receivedOn: {
    only: 'staff',
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag kwam dit binnen?',
    hint: 'De dag van het stempel of het gesprek. Die dag telt.',
    error: 'Vul de dag in waarop dit binnenkwam, bijvoorbeeld 18 november 2026.',
    begin: ({ today }) => typedDate(today),
  },
} as const satisfies Readonly<Record<string, FieldOfMove>>;

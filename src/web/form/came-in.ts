import type { WrittenChannel } from '../../../workflows/fragments/written.js';
import { typedDate } from '../format.js';
import type { FieldOfMove } from './question.js';

/** How something can come in besides by the website. */
export const otherRoads = [
  { value: 'paper', label: 'Op papier' },
  { value: 'phone', label: 'Aan de telefoon' },
  { value: 'counter', label: 'Aan de balie of in een gesprek' },
  { value: 'email', label: 'Met een e-mail' },
] as const satisfies readonly { value: WrittenChannel; label: string }[];

/** How something came in, in words; `other` is a road that nobody designated, such as a message in an app. */
export const channelWords: Readonly<Record<WrittenChannel | 'web' | 'api' | 'other', string>> = {
  web: 'via de website',
  paper: 'op papier',
  phone: 'per telefoon',
  counter: 'aan de balie',
  email: 'per e-mail',
  api: 'via een programma',
  other: 'op een andere manier',
};

/** The same where the law asks for writing (Awb 6:4). */
export const roadsInWriting = otherRoads.filter(({ value }) => value !== 'phone');

/** What staff reads who types something in that came by e-mail where that is not a designated road (Awb, division 2.3). */
export const notByThisRoad =
  'Mag dit niet per e-mail? U mag het toch aannemen. Doet u dat niet, wijs dan de goede weg: bij Vragen, ‘Vraag voor iemand invoeren’.';

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

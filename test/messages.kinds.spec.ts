import { expect, test } from '@jest/globals';
import { kindOfMessage } from '../src/mail/message-kinds.js';
import { contestMessages } from '../workflows/contest.messages.js';
import { placeholdersIn, type MessageText } from '../workflows/texts.js';

/** What each message is to whoever gets it (Awb 2:8, 2:10; domain rules §15): a yes to e-mail is given for each of the first three. */
const kinds = {
  decisions: ['E06', 'E07', 'E08', 'E09', 'E10', 'E12c', 'E18', 'E26', 'E51', 'E64', 'E64b', 'E65', 'E66'],
  requests: [
    'E04',
    'E05',
    'E13',
    'E13b',
    'E16b',
    'E16d',
    'E17',
    'E17d',
    'E19',
    'E25',
    'E51b',
    'E51d',
    'E61c',
    'E64c',
  ],
  // prettier-ignore
  notices: [
    'E02', 'E02b', 'E03', 'E07b', 'E11', 'E11b', 'E11c', 'E12', 'E13c', 'E13d', 'E13e', 'E13f', 'E14', 'E15', 'E16', 'E16c', 'E17b', 'E17c',
    'E18b', 'E18c', 'E20', 'E20b', 'E21', 'E21b', 'E24b', 'E24c', 'E24d', 'E51c', 'E61', 'E61e', 'E61f', 'E61g', 'E61h', 'E61i', 'E64d', 'E64e', 'E64f', 'E65b', 'E66b',
  ],
  /** To whoever writes a plan or asked for news, and to colleagues and jurors: no consent is asked for these. */
  none: [
    'E01',
    'E22',
    'E23',
    'E24',
    'E24e',
    'E55',
    'E12b',
    'E56',
    'E57',
    'E58',
    'E59',
    'E59b',
    'E61b',
    'E61d',
    'E61j',
  ],
} as const;

/** To an address that an association may share, or that somebody used before: they name the case and not the plan. */
const sharedAddress = ['E13', 'E13b', 'E13c', 'E13d', 'E13e', 'E14', 'E15', 'E17d'];

const messages = Object.entries(contestMessages as Record<string, MessageText>);
const namesTitle = ([, { subject, paragraphs }]: (typeof messages)[number]): boolean =>
  placeholdersIn([subject, ...paragraphs].join('\n')).includes('title');

test('elk bericht is van één soort, en van geen andere', () => {
  const found = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, [] as string[]]));
  for (const [id] of messages) found[kindOfMessage(id) ?? 'none']?.push(id);
  const sorted = (table: Record<string, readonly string[]>) =>
    Object.fromEntries(Object.entries(table).map(([kind, ids]) => [kind, ids.toSorted()]));
  expect(sorted(found)).toEqual(sorted(kinds));
});

test('wat iemand zelf als titel typte, staat alleen in berichten aan wie dat typte en e-mail wil', () => {
  const titled = messages.filter(namesTitle).map(([id]) => id);
  const never: readonly string[] = [...kinds.decisions, ...kinds.none, ...sharedAddress];
  expect(titled.filter((id) => never.includes(id))).toEqual([]);
  expect(titled.length).toBeGreaterThan(0);
});

import { expect, test } from '@jest/globals';
import { checkMessages } from '../workflows/messages.rules.js';
import { contestMessages, type MessageId } from '../workflows/contest.messages.js';
import type { MessageText } from '../workflows/texts.js';

/** The words a message must say, taken out one by one, and what is then said about it (domain rules §3.9). */
const told: readonly (readonly [MessageId, RegExp, string])[] = [
  ['E02', /ontvangen/g, 'Er staat niet in wat wij hebben ontvangen.'],
  ['E02', /\{\{receivedAt\}\}/, 'Het moment van ontvangst ontbreekt.'],
  ['E02', /Wij kijken eerst[^.]*\./, 'Er staat niet in wat wij nu doen.'],
  ['E02', /\{\{decisionDueOn\}\}/, 'De laatste dag voor ons besluit ontbreekt.'],
  ['E02', /gebruiken uw gegevens/, 'Er staat niet in waarvoor wij gegevens gebruiken.'],
  ['E02', /Op onze website/, 'Er staat niet in waar iemand meer leest over zijn gegevens.'],
  ['E02b', /\{\{decisionDueOn\}\}/, 'De laatste dag voor ons besluit ontbreekt.'],
  ['E16', /\{\{decisionDueOn\}\}/, 'De laatste dag voor ons besluit ontbreekt.'],
  ['E16c', /Wij kijken nu[^.]*\./, 'Er staat niet in wat wij nu doen.'],
  ['E51c', /\{\{receivedAt\}\}/, 'Het moment van ontvangst ontbreekt.'],
  ['E61', /Iemand die er niets[^.]*\./, 'Er staat niet in wat wij nu doen.'],
  ['E04', /\{\{missing\}\}/, 'Er staat niet in wat wij missen.'],
  ['E04', /\{\{deadline\}\}/g, 'De laatste dag om aan te vullen ontbreekt.'],
  ['E04', /telt de tijd/, 'Er staat niet in dat de tijd niet meetelt zolang wij wachten.'],
  ['E04', /niet te behandelen/, 'Er staat niet in wat er gebeurt als wij niets krijgen.'],
  ['E11', /\{\{reason\}\}/, 'Er staat niet in waarom ons besluit later komt.'],
  ['E11', /\{\{newDate\}\}/g, 'De nieuwe dag voor ons besluit ontbreekt.'],
  ['E11', /ingebrekestelling/, 'Er staat niet in wat iemand kan doen.'],
  ['E17b', /ingebrekestelling/, 'Er staat niet in wat iemand kan doen.'],
];

test('de berichten van MOEK zeggen alles wat zij als enige zeggen', () => {
  expect(checkMessages(contestMessages)).toEqual([]);
});

test.each(told)('uit %s haalt niemand %s weg zonder dat het wordt gezegd', (id, words, sentence) => {
  const { subject, paragraphs }: MessageText = contestMessages[id];
  const drop = (text: string) => text.replaceAll(new RegExp(words, 'g'), '');
  const edited = { subject: drop(subject), paragraphs: paragraphs.map(drop) };
  expect(checkMessages({ ...contestMessages, [id]: edited })).toEqual([`${id}: ${sentence}`]);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contestFrame, contestMessages } from '../workflows/contest.messages.js';
import { messagePlaceholders } from '../workflows/placeholders.js';
import { checkTexts, fill, fillMessage, placeholdersIn } from '../workflows/texts.js';
import type { MessageText } from '../workflows/texts.js';
import { messageValues } from './support/message-values.js';
import { plainness } from './support/plainness.js';

const messages: [string, MessageText][] = Object.entries(contestMessages);

describe('the e-mails of MOEK', () => {
  test('have the subjects of the catalogue', () => {
    const subjects = messages.map(([id, text]) => [id, text.subject]);
    expect(Object.fromEntries(subjects)).toEqual({
      E01: 'Uw concept staat klaar – ga verder met uw aanvraag',
      E02: 'Wij hebben uw aanvraag ontvangen ({{caseNumber}})',
      E02b: 'Wij hebben uw aanvulling ontvangen ({{caseNumber}})',
      E03: 'U heeft uw aanvraag ingetrokken ({{caseNumber}})',
      E04: 'Wij missen nog iets in uw aanvraag – reageer uiterlijk {{deadline}}',
      E05: 'Herinnering: vul uw aanvraag aan, uiterlijk {{deadline}}',
      E06: 'Besluit: wij behandelen uw aanvraag niet ({{caseNumber}})',
      E07: 'Wij willen graag uw reactie horen, uiterlijk {{deadline}}',
      E07b: 'Wij hebben uw reactie ontvangen ({{caseNumber}})',
      E08: 'Goed nieuws: u krijgt een bijdrage ({{caseNumber}})',
      E09: 'Besluit: u krijgt een deel van het gevraagde bedrag ({{caseNumber}})',
      E10: 'Besluit over uw aanvraag ({{caseNumber}})',
      E11: 'Ons besluit komt later – uiterlijk {{newDate}}',
      E11b: 'De tijd voor ons besluit staat even stil ({{caseNumber}})',
      E11c: 'De tijd voor ons besluit loopt weer ({{caseNumber}})',
      E12: 'Wij hebben uw ingebrekestelling ontvangen ({{caseNumber}})',
      E12c: 'Besluit over de dwangsom ({{caseNumber}})',
      E13b: 'Op welke rekening mogen wij de dwangsom overmaken?',
      E13: 'Op welke rekening mogen wij het geld overmaken?',
      E13c: 'Iemand gaf een ander rekeningnummer door ({{caseNumber}})',
      E13d: 'Het nieuwe rekeningnummer is gecontroleerd ({{caseNumber}})',
      E13e: 'Wij nemen het andere rekeningnummer niet over ({{caseNumber}})',
      E13f: 'Wij hebben uw rekeningnummer ontvangen ({{caseNumber}})',
      E14: 'Het rekeningnummer klopt niet – wij bellen u',
      E15: 'Het geld is onderweg ({{caseNumber}})',
      E16: 'Wij hebben uw bezwaar ontvangen ({{caseNumber}})',
      E16b: 'Stuur ons de redenen van uw bezwaar, uiterlijk {{deadline}}',
      E16c: 'Wij hebben uw redenen ontvangen ({{caseNumber}})',
      E16d: 'Herinnering: stuur ons uw redenen, uiterlijk {{deadline}}',
      E17: 'Uitnodiging voor een gesprek over uw bezwaar',
      E17b: 'Ons besluit op uw bezwaar komt later – uiterlijk {{decisionDueOn}}',
      E17c: 'Wij beslissen zonder hoorzitting op uw bezwaar ({{caseNumber}})',
      E17d: 'Iemand maakte bezwaar tegen een besluit dat u raakt ({{caseNumber}})',
      E18: 'Besluit op uw bezwaar ({{caseNumber}})',
      E18c: 'Wij behandelen uw aanvraag opnieuw ({{caseNumber}})',
      E18b: 'U heeft uw bezwaar ingetrokken ({{caseNumber}})',
      E61: 'Wij hebben uw klacht ontvangen ({{caseNumber}})',
      E61b: 'Er is een klacht die ook over uw werk gaat ({{caseNumber}})',
      E61c: 'Uitnodiging voor een gesprek over uw klacht',
      E61d: 'Gesprek over een klacht op {{hearingAt}} ({{caseNumber}})',
      E61e: 'Het antwoord op de klacht komt later – uiterlijk {{decisionDueOn}}',
      E61f: 'Wij behandelen uw klacht niet ({{caseNumber}})',
      E61g: 'Uw klacht is opgelost ({{caseNumber}})',
      E61h: 'Ons antwoord op uw klacht ({{caseNumber}})',
      E61i: 'U heeft uw klacht ingetrokken ({{caseNumber}})',
      E61j: 'Antwoord op een klacht: uiterlijk {{decisionDueOn}} ({{caseNumber}})',
      E19: 'Hoe gaat het met uw plan?',
      E20: 'Bedankt voor uw bericht – mooi gedaan',
      E20b: 'Wij hebben uw vraag om meer tijd ontvangen ({{caseNumber}})',
      E21: 'U heeft meer tijd voor uw plan – tot {{newDate}}',
      E21b: 'U krijgt geen extra tijd voor uw plan ({{caseNumber}})',
      E22: '{{schemeName}} {{year}} is open: doe mee, uiterlijk {{closesOn}}',
      E23: 'Nog {{days}} om uw plan in te sturen',
      E24: 'U heeft extra tijd door een storing – tot {{newClosesAt}}',
      E24b: 'U heeft extra tijd door een storing – tot en met {{newDate}}',
      E24c: 'U heeft extra tijd voor uw redenen – tot en met {{newDate}}',
      E24d: 'De ronde sluit later door een storing ({{caseNumber}})',
      E24e: '{{schemeName}} {{year}} is langer open – tot {{newClosesAt}}',
      E25: 'Uitnodiging: presenteer uw plan op {{presentationOn}}',
      E26: '{{schemeName}} {{year}} gaat niet door',
      E12b: 'Ingebrekestelling: besluit uiterlijk {{deadline}} ({{caseNumber}})',
      E51: 'Uw bijdrage staat vast ({{caseNumber}})',
      E51b: 'Vraag ons om uw bijdrage vast te stellen, uiterlijk {{deadline}}',
      E51c: 'Wij hebben uw vraag om vaststelling ontvangen ({{caseNumber}})',
      E51d: 'Herinnering: vraag om vaststelling, uiterlijk {{deadline}}',
      E64: 'Besluit over uw bijdrage ({{caseNumber}})',
      E64b: 'Wij vragen geld terug – betaal uiterlijk {{deadline}} ({{caseNumber}})',
      E64c: 'Herinnering: u moet nog geld terugbetalen ({{caseNumber}})',
      E64d: 'Wij hebben uw betaling ontvangen ({{caseNumber}})',
      E64e: 'Uw bijdrage blijft zoals die was ({{caseNumber}})',
      E64f: 'U hoeft geen geld terug te betalen ({{caseNumber}})',
      E65: 'Wij betalen uw bijdrage voorlopig niet ({{caseNumber}})',
      E65b: 'Wij kunnen uw bijdrage weer betalen ({{caseNumber}})',
      E66: 'Uw bijdrage wordt lager of gaat niet door ({{caseNumber}})',
      E66b: 'Uw bijdrage hangt niet meer af van de begroting ({{caseNumber}})',
      E55: 'Uw inloglink (10 minuten geldig)',
      E56: 'Bericht niet bezorgd – actie nodig ({{caseNumber}})',
      E57: 'Beslistermijn loopt af op {{decisionDueOn}} ({{caseNumber}})',
      E58: 'Uitnodiging als jurylid {{schemeName}} {{year}}',
      E59: 'Geef eerst aan of u betrokken bent bij plannen',
      E59b: 'Herinnering: beoordeel de plannen, uiterlijk {{deadline}}',
    });
  });

  test.each(messages)('%s is complete: two to five short paragraphs that address you with u', (_, text) => {
    const whole = text.paragraphs.join(' ');
    expect(text.paragraphs.length).toBeGreaterThanOrEqual(2);
    expect(text.paragraphs.length).toBeLessThanOrEqual(5);
    expect(Math.max(...text.paragraphs.map((paragraph) => paragraph.length))).toBeLessThanOrEqual(200);
    expect(whole).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
  });

  test.each(messages)('%s is plain Dutch (B1)', (_, text) => {
    expect(plainness([...text.paragraphs, text.subject])).toEqual([]);
  });

  test.each(messages)('%s can be filled in wholly, with full dates and no brace left', (_, text) => {
    const outcome = fillMessage(text, messageValues);
    expect(outcome).toEqual({ filled: expect.anything() });
    expect(JSON.stringify(outcome)).not.toMatch(/\{\{|\d{4}-\d{2}-\d{2}|undefined/);
  });

  test('hold only placeholders that are declared, and nothing personal in a subject', () => {
    expect(checkTexts(contestMessages)).toEqual([]);
    expect(Object.keys(messageValues).toSorted()).toEqual(Object.keys(messagePlaceholders).toSorted());
    expect(placeholdersIn(Object.values(contestFrame).join(' '))).toEqual([
      'contactName',
      'contactPhone',
      'grantorName',
    ]);
  });

  test('hold a sign-in code in the sign-in message only', () => {
    const withCode = messages.filter(([, text]) =>
      placeholdersIn(text.paragraphs.join(' ')).includes('code'),
    );
    expect(withCode.map(([id]) => id)).toEqual(['E55']);
  });

  test('say the way to the court when we decided on an objection', () =>
    expect(contestMessages.E18.paragraphs.join(' ')).toContain(
      'naar de rechter tot en met {{appealEndsOn}}',
    ));

  test('say an objection can be made in every other decision', () => {
    const decisions = messages
      .filter(([id, text]) => id !== 'E18' && /^Besluit|^Goed nieuws/.test(text.subject))
      .map(([id]) => id);
    expect(decisions).toEqual(['E06', 'E08', 'E09', 'E10', 'E12c', 'E64']);
    for (const id of decisions)
      expect(contestMessages[id as 'E06'].paragraphs.join(' ')).toContain(
        'bezwaar maken tot en met {{objectionEndsOn}}',
      );
  });
});

describe('filling in a text', () => {
  test('writes dates, moments, money and days as people say them', () => {
    const text = '{{deadline}} | {{closesAt}} | € {{amount}} | {{days}} | {{ year }}';
    expect(fill(text, messageValues)).toEqual({
      filled: '2 november 2026 | 30 september 2026 om 23.59 uur | € 1.250,00 | 14 dagen | 2026',
    });
    expect(fill('{{receivedAt}}', { receivedAt: '2026-09-28' })).toEqual({ filled: '28 september 2026' });
    expect(fill('Nog {{days}}', { days: 1 })).toEqual({ filled: 'Nog 1 dag' });
    expect(fill('Nog {{days}}', { days: 0 })).toEqual({ filled: 'Nog minder dan één dag' });
  });

  test('refuses and names every value that is missing or cannot be said', () => {
    const values = { title: ' ', deadline: '2 november', amount: 12.5, closesAt: Number.NaN };
    expect(fill('{{title}} {{deadline}} {{amount}} {{closesAt}} {{reason}} {{title}}', values)).toEqual({
      missing: ['title', 'deadline', 'amount', 'closesAt', 'reason'],
    });
  });

  test('never reads a value as a text again', () => {
    fc.assert(
      fc.property(fc.constantFrom('{{reason}}', '$&', "$'", '{{code}}', '{{{{title}}}}'), (title) => {
        expect(fill('‘{{title}}’', { title, reason: 'geheim', code: 'geheim' })).toEqual({
          filled: `‘${title}’`,
        });
      }),
    );
  });
});

test('texts that were edited wrongly are named before they are used', () => {
  const paragraphs = ['Beste {{naam}}, dit is {{title}.', 'Goed.'];
  const wrong = {
    E1: { subject: 'Over {{title}} van € {{amount}}', paragraphs },
    E2: { subject: ' ', paragraphs: [] },
    E3: { subject: 'Van {{__proto__}} voor {{constructor}}', paragraphs: ['Goed.'] },
  };
  expect(checkTexts(wrong)).toEqual([
    'E1: het invulveld {{naam}} bestaat niet.',
    'E1: de titel van het plan mag niet in het onderwerp staan.',
    'E1: het bedrag mag niet in het onderwerp staan.',
    'E1: een invulveld heeft niet precies twee accolades aan elke kant.',
    'E2: het onderwerp of de tekst is leeg.',
    'E3: het invulveld {{__proto__}} bestaat niet.',
    'E3: het invulveld {{constructor}} bestaat niet.',
  ]);
});

test('the check on plain Dutch hears the town hall', () => {
  expect(
    plainness(['Middels dit schrijven berichten wij u inzake uw aanvraag ten behoeve van het dorp.']),
  ).toEqual(['gemiddeld 14.0 woorden per zin', 'inzake', 'middels', 'schrijven', 'ten behoeve van']);
});

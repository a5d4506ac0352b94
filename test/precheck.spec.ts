import { describe, expect, test } from '@jest/globals';
import { moekCheck } from '../workflows/moek.check.js';
import { outcomeOf } from '../workflows/precheck.js';

const fitting = { where: 'here', who: 'group', what: 'liveable', own: 'yes', when: 'no' };

describe('Past uw plan bij MOEK?', () => {
  test('een plan dat past, hoort waarom', () =>
    expect(outcomeOf(moekCheck, fitting)).toEqual({
      verdict: 'fits',
      headline: 'Ja, uw plan past bij MOEK.',
      sentences: [
        'Uw plan is in onze gemeente.',
        'U doet het samen. Daar is MOEK voor.',
        'Dat is precies waar MOEK over gaat.',
        'U doet zelf mee: op eigen kracht.',
        'U begint na het versturen. Goed zo.',
      ],
      schemes: [],
    }));

  test('bij twijfel hoort u waarover, en welke regeling misschien beter past', () =>
    expect(outcomeOf(moekCheck, { ...fitting, what: 'sustainable', own: 'no' })).toEqual({
      verdict: 'ask',
      headline: 'Uw plan past misschien. Bel ons even, dan kijken wij samen.',
      sentences: [
        'Voor duurzame plannen is er DOEK. Wordt uw buurt er ook mooier van? Dan kan MOEK ook.',
        'Bij MOEK doet u ook zelf iets. Koffie schenken, planten of regelen telt mee. Wij denken graag mee.',
      ],
      schemes: [{ key: 'doek', name: 'DOEK' }],
    }));

  test('wie hier niet past, hoort waar het wel kan, ook als er nog meer twijfel is', () =>
    expect(outcomeOf(moekCheck, { ...fitting, what: 'small', own: 'no' })).toEqual({
      verdict: 'elsewhere',
      headline: 'Uw plan past hier niet, maar misschien wel ergens anders.',
      sentences: [
        'Voor een klein bedrag hoeft u niet op een jury te wachten. Vraag een kleine bijdrage bij de dorpscontactambtenaar.',
      ],
      schemes: [{ key: 'small', name: 'Kleine bijdrage' }],
    }));

  test('wie iets overslaat of verzint, hoort bij elke vraag wat te doen', () =>
    expect(outcomeOf(moekCheck, { where: 'mars', who: ['group'], what: 'liveable' })).toEqual({
      missing: {
        where: 'Kies waar uw plan is.',
        who: 'Kies met wie u het plan maakt.',
        own: 'Kies of uw groep zelf meewerkt.',
        when: 'Kies of u al begonnen bent.',
      },
    }));
});

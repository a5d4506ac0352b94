import { expect, test } from '@jest/globals';
import { contentDisposition, safeName } from '../src/documents/file-names.js';

test.each([
  ['plan.pdf', 'plan.pdf'],
  ['/etc/passwd', 'passwd'],
  ['..\\..\\kwaad.pdf', 'kwaad.pdf'],
  ['a\u202Ebcd.pdf', 'abcd.pdf'],
  ['a<b>:"c|?*.pdf', 'a_b___c___.pdf'],
  ['  twee   spaties .pdf. ', 'twee spaties.pdf'],
  ['CON.pdf', 'bestandCON.pdf'],
  ['..htaccess', 'bestand.htaccess'],
  ['\ud800.png', 'bestand.png'],
  ['', 'bestand'],
  [`${'ë'.repeat(300)}.pdf`, `${'ë'.repeat(90)}.pdf`],
])('de veilige naam van %j is %j', (given, safe) => {
  expect(safeName(given)).toBe(safe);
});

test('een download krijgt zijn eigen naam, ook in oude programma’s, en kan geen kop toevoegen', () => {
  expect(contentDisposition("Begroting café 50% 'nieuw'.pdf")).toBe(
    `attachment; filename="Begroting cafe 50_ 'nieuw'.pdf"; filename*=UTF-8''Begroting%20caf%C3%A9%2050%25%20%27nieuw%27.pdf`,
  );
  expect(contentDisposition('🎉"\r\nX-Kwaad: 1.pdf')).toBe(
    `attachment; filename="__X-Kwaad_ 1.pdf"; filename*=UTF-8''%F0%9F%8E%89_X-Kwaad_%201.pdf`,
  );
});

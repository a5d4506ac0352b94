/** Codes with which a bank says that an account is to blame for money that came back (ISO 20022). */
export const accountCodes: readonly string[] = [
  'AC01',
  'AC04',
  'AC06',
  'AC13',
  'AG01',
  'BE01',
  'MD07',
  'MS02',
  'RC01',
];

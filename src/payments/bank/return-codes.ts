import { accountCodes } from '../../../workflows/fragments/return-codes.js';

/** Why a bank sends money back, and whether the account is to blame: then it is asked and checked anew. */
interface ReturnReason {
  readonly sentence: string;
  readonly account: boolean;
}

const sentences: Readonly<Record<string, string>> = {
  AC01: 'Het rekeningnummer bestaat niet.',
  AC04: 'De rekening is opgeheven.',
  AC06: 'De rekening is geblokkeerd.',
  AC13: 'Op deze rekening kan niet worden gestort.',
  AG01: 'Deze rekening neemt geen overboekingen aan.',
  AG02: 'De bank kent deze soort overboeking niet.',
  AM04: 'Er stond te weinig geld op de rekening van de gemeente.',
  AM05: 'De bank ziet deze betaling als dubbel.',
  BE01: 'De naam hoort niet bij het rekeningnummer.',
  BE04: 'Het adres van de ontvanger ontbreekt.',
  CNOR: 'De bank van de ontvanger is niet bereikbaar.',
  DNOR: 'De bank van de gemeente kan dit niet versturen.',
  FF01: 'Er zit een fout in het bestand.',
  FOCR: 'De betaling is teruggevraagd.',
  MD07: 'De rekeninghouder is overleden.',
  MS02: 'De ontvanger wil het geld niet.',
  MS03: 'De bank zegt niet waarom.',
  RC01: 'De bank van de ontvanger is onbekend.',
  RR04: 'De bank mag dit niet uitvoeren.',
  TM01: 'Het bestand kwam te laat bij de bank.',
};

/** What a code of the bank means (ISO 20022, external code set); nothing for a code that banks do not use for transfers. */
export function returnReason(code: string): ReturnReason | undefined {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return sentence === undefined ? undefined : { sentence, account: accountCodes.includes(code) };
}

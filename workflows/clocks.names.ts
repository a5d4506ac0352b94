import type { ClockKind } from './clocks.js';

/** What each legal term is called. */
export const clockNames: Readonly<Record<ClockKind, string>> = {
  decision: 'Beslistermijn',
  remedy: 'Hersteltermijn',
  views: 'Termijn om te reageren',
  notProcessed: 'Termijn om niet te behandelen',
  objection: 'Bezwaartermijn',
  objectionDecision: 'Termijn voor de beslissing op bezwaar',
  appeal: 'Beroepstermijn',
  penaltyGrace: 'Laatste twee weken vóór een dwangsom',
  penalty: 'Dwangsom loopt',
  penaltyDecision: 'Termijn om de dwangsom vast te stellen',
  payment: 'Betaaltermijn',
  exOfficio: 'Termijn voor de vaststelling',
  settlementApplication: 'Termijn om vaststelling te vragen',
  settlementDecision: 'Termijn om te beslissen over de vaststelling',
  paymentStop: 'Opschorting van de betaling',
  repayment: 'Termijn om terug te betalen',
  limitation: 'Verjaring van de terugvordering',
  reservation: 'Termijn voor een beroep op het begrotingsvoorbehoud',
  complaint: 'Termijn om een klacht te beantwoorden',
};

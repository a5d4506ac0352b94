import { notPublished } from './channels.js';
import { moekCheck } from './moek.check.js';
import { moekForm } from './moek.form.js';
import { moekLegal } from './moek.legal.js';
import { contestLetters } from './contest.letters.js';
import { contestFrame, contestMessages } from './contest.messages.js';
import { moekPage } from './moek.page.js';
import type { Criterion, Settings } from './settings.js';
import type { VersionTexts } from './version.js';

const criteria: readonly Criterion[] = [
  { key: 'support', label: 'Draagvlak: breed gedragen in buurt of dorp', weight: 25, anchors: ['Eén persoon wil dit', 'Een deel van de buurt doet mee', 'De hele buurt of het hele dorp staat erachter'] },
  { key: 'liveability', label: 'Leefbaarheid: maakt de eigen omgeving mooier en leefbaarder', weight: 25, anchors: ['Je merkt er weinig van', 'De plek wordt mooier of fijner', 'Het dorp wordt er blijvend beter van'] },
  { key: 'naoberschap', label: 'Naoberschap: versterkt de onderlinge band, voor jong en oud', weight: 20, anchors: ['Mensen ontmoeten elkaar niet', 'Een groep ontmoet elkaar', 'Jong en oud doen samen mee'] },
  { key: 'ownLabour', label: 'Zelfwerkzaamheid: eigen inzet', weight: 15, anchors: ['Anderen doen het werk', 'Bewoners doen een deel zelf', 'Bewoners doen bijna alles zelf'] },
  { key: 'novelty', label: 'Vernieuwend: nieuw voor deze buurt', weight: 10, anchors: ['Dit was er al', 'Een nieuwe draai aan iets bekends', 'Nieuw voor de hele omgeving'] },
  { key: 'feasibility', label: 'Uitvoerbaar en betaalbaar', weight: 5, anchors: ['De begroting klopt niet', 'Het kan lukken', 'Plan en begroting zijn degelijk'] },
]; // prettier-ignore

/** MOEK as it is proposed to the municipality; amounts in cents. Each number is a setting that stays editable until publication. */
export const moekSettings: Settings = {
  schemeName: 'MOEK',
  legalRegime: 'awb',
  legalBasis:
    'artikel 3 van de Algemene subsidieverordening gemeente Midden-Drenthe 2012 en de spelregels MOEK',
  legalGround: { kind: 'provision' },
  deMinimis: false,
  conflictPolicy: 'Een jurylid dat bij een plan betrokken is, ziet en beoordeelt dat plan niet.',
  criteria,
  money: { floor: 0, maxAmount: 500_000, directSettlementMax: 500_000, fourEyesAbove: 0 },
  jury: { members: 3, quorum: 3 },
  terms: {
    decision: {
      weeks: 8,
      source: 'schemeRule',
      anchor: 'roundClose',
      treatAsAtw: false,
      basis: 'Spelregels MOEK, artikel 8',
    },
    decisionPostponement: {
      weeks: 0,
      source: 'schemeRule',
      anchor: 'event',
      basis: 'Staat niet in de spelregels',
    },
    notProcessed: { weeks: 4, source: 'act', anchor: 'event', basis: 'Awb, artikel 4:5, vierde lid' },
    views: { weeks: 2, source: 'setByOfficial', anchor: 'event', basis: 'Awb, artikel 4:7 en 4:8' },
    objection: { weeks: 6, source: 'act', anchor: 'event', basis: 'Awb, artikel 6:7' },
    objectionDecision: { weeks: 6, source: 'act', anchor: 'event', basis: 'Awb, artikel 7:10, eerste lid' },
    objectionCommittee: { weeks: 12, source: 'act', anchor: 'event', basis: 'Awb, artikel 7:10, eerste lid' },
    objectionPostponement: {
      weeks: 6,
      source: 'act',
      anchor: 'event',
      basis: 'Awb, artikel 7:10, derde lid',
    },
    appeal: { weeks: 6, source: 'act', anchor: 'event', basis: 'Awb, artikel 6:7' },
    payment: { weeks: 6, source: 'act', anchor: 'event', basis: 'Awb, artikel 4:87' },
    complaint: { weeks: 6, source: 'act', anchor: 'receipt', basis: 'Awb, artikel 9:11, eerste lid' },
    complaintPostponement: {
      weeks: 4,
      source: 'act',
      anchor: 'event',
      basis: 'Awb, artikel 9:11, tweede lid',
    },
    complaintRefusal: { weeks: 4, source: 'act', anchor: 'receipt', basis: 'Awb, artikel 9:8, derde lid' },
    question: { weeks: 2, source: 'schemeRule', anchor: 'receipt', treatAsAtw: true, basis: 'Servicenorm' },
    exOfficioSettlement: {
      weeks: 13,
      source: 'ordinance',
      anchor: 'event',
      treatAsAtw: false,
      basis: 'Model-ASV, artikel 15',
    },
    settlementApplication: {
      weeks: 13,
      source: 'ordinance',
      anchor: 'event',
      treatAsAtw: false,
      basis: 'Model-ASV, artikel 16',
    },
    settlementDecision: {
      weeks: 13,
      source: 'ordinance',
      anchor: 'event',
      treatAsAtw: false,
      basis: 'Model-ASV, artikel 17',
    },
    paymentStop: { weeks: 13, source: 'act', anchor: 'event', basis: 'Awb, artikel 4:56' },
    reservation: { weeks: 4, source: 'act', anchor: 'event', basis: 'Awb, artikel 4:34' },
    repayment: { weeks: 6, source: 'act', anchor: 'event', basis: 'Awb, artikel 4:87' },
  },
  budgetReservation: 'none',
  settlementMode: 'direct',
  years: {
    revocation: 5,
    recovery: 5,
    limitation: 5,
    kept: { '8.1.7': 7, '8.1.8': 7, '8.2': 5, '8.3': 10, '8.4': 1, '13.1': 5 },
  },
  days: {
    amber: 14,
    red: 5,
    remedy: 14,
    remedyReminder: 3,
    draftReminders: [14, 3, 1],
    draftLapse: 30,
    jurorReminder: 3,
  },
  months: { completionReminder: 3, longestExtension: 12, looseMail: 12 },
  channels: {
    publication: notPublished,
    for: {
      application: 'website',
      supplement: 'website',
      views: 'website',
      defaultNotice: 'website',
      objection: 'websiteAndMail',
      question: 'websiteAndMail',
      complaint: 'websiteAndMail',
    },
  },
  entriesPerPerson: 1,
  ombudsman: 'de Nationale ombudsman',
  legal: moekLegal,
};

export const moekTexts: VersionTexts = {
  form: moekForm,
  preCheck: moekCheck,
  page: moekPage,
  messages: contestMessages,
  frame: contestFrame,
  letters: contestLetters,
};

import type { Values } from '../../workflows/placeholders.js';

/** A value for everything a message may mention. */
export const messageValues: Values = {
  caseNumber: 'MOEK-2026-0007',
  schemeName: 'Mooi Op Eigen Kracht',
  year: 2026,
  title: 'Een bank bij de brink',
  grantorName: 'Midden-Drenthe',
  contactName: 'Anja Bos',
  contactPhone: '0593 53 92 22',
  deadline: '2026-11-02',
  newDate: '2026-12-01',
  decisionDueOn: '2026-11-25',
  objectionEndsOn: '2026-12-28',
  executionEndsOn: '2027-12-31',
  presentationOn: '2026-10-24',
  closesOn: '2026-09-30',
  closesAt: Date.UTC(2026, 8, 30, 21, 59),
  newClosesAt: Date.UTC(2026, 9, 1, 15),
  receivedAt: Date.UTC(2026, 8, 28, 7, 5),
  days: 14,
  amount: 125_000,
  prizePool: 3_000_000,
  ibanLast4: '0123',
  reason: 'er zijn te weinig plannen.',
  code: 'K7QH2M9T',
  messageSubject: 'Besluit over uw aanvraag (MOEK-2026-0007)',
};

import { complaint } from './complaint.js';
import { contestRound } from './contest-round.js';
import { doek } from './doek.js';
import { grantChange } from './grant-change.js';
import type { Chart } from './language.js';
import { lateDecision } from './late-decision.js';
import { moek } from './moek.js';
import { objection } from './objection.js';

/** Every chart that a dossier can be running on. */
export const charts: readonly Chart[] = [
  moek,
  doek,
  contestRound,
  lateDecision,
  objection,
  complaint,
  grantChange,
];

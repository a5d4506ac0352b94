import { complaint } from '../../workflows/complaint.js';
import { objection } from '../../workflows/objection.js';
import { refusedComplaints } from './refused-complaints.js';
import { refusedObjections } from './refused-objections.js';

/** What runs beside a plan, with a refusal for each of its rules. */
export const refusedBeside = [
  [objection.name, objection, refusedObjections],
  [complaint.name, complaint, refusedComplaints],
] as const;

import { decisionMessages } from './decision-messages.js';
import type { MessageKind } from './reachability.entity.js';

/**
 * Which kind of official message this is (Awb 2:8); none for what only helps somebody along who is writing a plan or asked for
 * news, and for what goes to colleagues and jurors.
 */
export function kindOfMessage(template: string): MessageKind | undefined {
  if (decisionMessages.has(template)) return 'decisions';
  if (courtesies.has(template) || internal.has(template)) return undefined;
  return requests.has(template) ? 'requests' : 'notices';
}

/** Messages that ask something of whoever gets them: to send, to tell, to pay or to come. */
const requests = new Set([
  'E04', 'E05', 'E13', 'E13b', 'E16b', 'E16d', 'E17', 'E17d', 'E19', 'E25', 'E51b', 'E51d', 'E61c', 'E64c',
]); // prettier-ignore
const courtesies = new Set(['E01', 'E22', 'E23', 'E24', 'E24e', 'E55']);
const internal = new Set(['E12b', 'E56', 'E57', 'E58', 'E59', 'E59b', 'E61b', 'E61d', 'E61j']);

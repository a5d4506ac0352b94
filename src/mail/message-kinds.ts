import { decisionMessages } from './decision-messages.js';
import type { MessageKind } from './reachability.entity.js';

/** Which kind of official message this is; none for what only helps somebody along who is writing a plan or asked for news. */
export function kindOfMessage(template: string): MessageKind | undefined {
  if (decisionMessages.has(template)) return 'decisions';
  if (unofficial.has(template)) return undefined;
  return requests.has(template) ? 'requests' : 'notices';
}

/** Messages that ask something of whoever gets them. */
const requests = new Set(['E04', 'E05', 'E13', 'E13b', 'E14', 'E16b', 'E16d', 'E17']);
const unofficial = new Set(['E01', 'E22', 'E23', 'E24', 'E24e', 'E55']);

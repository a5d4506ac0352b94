import type { Chart } from '../../../workflows/language.js';
import type { Words } from './graph.js';

/** Names in a drawing for staff: the chart's own words for states, moves and what happens by itself. */
export const chartWords = ({ moves, deadlines }: Chart): Words => ({
  state: (meta) => (meta as { staff?: string } | undefined)?.staff,
  event: (name) => moves[name]?.button ?? deadlines[name]?.label,
});

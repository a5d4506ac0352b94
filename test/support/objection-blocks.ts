const rest = ['L-HEA', 'L-MOT', 'L-PRIV', 'L-APP', 'L-REF'];
const giving = ['L-PAY', 'L-OBL', 'L-PUB', 'L-DMA'];

/** The blocks of every letter about an objection, in order. */
export const onObjections = {
  objectionInadmissible: ['L-DEC', ...rest],
  objectionDismissed: ['L-DEC', ...rest],
  objectionPartlyUpheld: ['L-DEC', ...giving, ...rest],
  objectionUpheld: ['L-DEC', ...giving, ...rest],
  objectionReopened: ['L-DEC', ...rest],
};

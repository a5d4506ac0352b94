const rest = ['L-HEA', 'L-MOT', 'L-PRIV', 'L-APP', 'L-REF'];

/** The blocks of every letter about an objection, in order. */
export const onObjections = {
  objectionInadmissible: ['L-DEC', ...rest],
  objectionDismissed: ['L-DEC', ...rest],
  objectionPartlyUpheld: ['L-DEC', 'L-PAY', ...rest],
  objectionUpheld: ['L-DEC', 'L-PAY', ...rest],
};

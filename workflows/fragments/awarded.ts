import { step } from '../language.js';
import { retain } from './acts.js';
import { completion } from './completion.js';
import { payment } from './payment.js';
import { entry } from './vocabulary.js';

/** An award that was announced: paying it and carrying it out go on side by side, and both must end before it closes. */
export const announced = entry.createStateConfig({
  type: 'parallel',
  meta: step('Bijdrage toegekend', 'U krijgt een bijdrage'),
  states: { payment, completion },
  onDone: { target: 'closed', actions: retain('8.1.8') },
});

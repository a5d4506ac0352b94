import { describe } from '@jest/globals';
import { killedAtEveryWrite } from '../support/crash/every-write.js';
import { deciding } from '../support/crash/scenes.js';

describe('a decision on a round of four plans', () => {
  killedAtEveryWrite(deciding);
});

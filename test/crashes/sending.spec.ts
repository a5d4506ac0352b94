import { describe } from '@jest/globals';
import { killedAtEveryWrite } from '../support/crash/every-write.js';
import { submitting } from '../support/crash/scenes.js';

describe('sending in a plan', () => {
  killedAtEveryWrite(submitting);
});

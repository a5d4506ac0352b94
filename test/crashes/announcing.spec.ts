import { describe } from '@jest/globals';
import { killedAtEveryWrite } from '../support/crash/every-write.js';
import { announcing } from '../support/crash/scenes.js';

describe('the announcement of a round', () => {
  killedAtEveryWrite(announcing);
});

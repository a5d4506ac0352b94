import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStage, type Stage } from '../support/stage.js';
import { beginPlan, fillIn, submit } from './moek/applying.js';
import { admit, arrangeJury, askForMore, closeChecks, enterPaper, supplement } from './moek/handling.js';
import { announce, decide, offerAdvice } from './moek/deciding.js';
import { finish, tellDone } from './moek/finishing.js';
import { deliberate, judgeAtDesk, judgeByPhone, recuse, sign } from './moek/judging.js';
import { lotteToo, pay, readLetter } from './moek/paying.js';
import { cupboard, flag, sendLate } from './moek/short-plan.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());

test('MOEK, van een idee op een telefoon tot een betaalde bijdrage en een foto, zonder JavaScript', async () => {
  await stage.goTo('2027-02-01');
  const phone = await beginPlan(stage);
  const laptop = await fillIn(stage, phone);
  await submit(stage, laptop);

  await stage.goTo('2027-02-03');
  await enterPaper(stage, flag);
  await askForMore(stage);
  await stage.goTo('2027-02-05');
  await supplement(stage, phone);
  await stage.goTo('2027-02-08');
  const wemeltje = await stage.colleague('Wemeltje Zwerfkei');
  await admit(wemeltje, 'Een praatbank onder de linde', 'praatbank');
  await admit(wemeltje, flag.title);
  await arrangeJury(wemeltje);
  await stage.goTo('2027-02-10');
  await sendLate(stage);
  await stage.goTo('2027-03-15');
  await closeChecks(stage, cupboard.title);

  await stage.goTo('2027-03-17', 19);
  await judgeByPhone(stage);
  await recuse(stage);
  await judgeAtDesk(stage);
  await stage.goTo('2027-04-02', 15);
  await sign(await deliberate(stage), stage);
  await stage.goTo('2027-04-05');
  await offerAdvice(stage);
  await decide(stage);
  await stage.goTo('2027-04-07');
  await announce(stage, phone);

  await stage.goTo('2027-04-08');
  await readLetter(stage, phone);
  await lotteToo(stage);
  await stage.goTo('2027-04-09');
  await pay(stage);
  await stage.goTo('2027-09-20');
  await tellDone(stage, phone);
  await stage.goTo('2029-01-03');
  expect(await finish(stage)).toBe(
    'Plannen Plannen van deze ronde Plan Staat Gevraagd Voorstel of besluit ' +
      'Een praatbank onder de linde MD-2027-00001 · Witteveen Gesloten € 1.600 € 1.500 ' +
      'Een vlaggenmast voor wie jarig is MD-2027-00002 · Zuidveld Geen bijdrage € 900 € 0 ' +
      'Een kiekkast op de brink MD-2027-00003 · Garminge Gesloten € 900 € 900 ' +
      'Samen € 3.400 € 2.400',
  );
  expect(stage.complaints()).toEqual([]);
}, 1_200_000);

import { describe, expect, test } from '@jest/globals';
import { moekForm } from '../workflows/moek.form.js';
import { moekSettings } from '../workflows/moek.version.js';
import { budgetLines, demoPots } from '../src/demo/budget-lines.js';
import { organisations } from '../src/demo/organisations.js';
import { applicants, jury, people, staff } from '../src/demo/people.js';
import { answersOf } from '../src/demo/plan.js';
import { deliberationPlans, finishedPlans, happenings } from '../src/demo/plans.js';
import { halfFilled, open } from '../src/demo/plans/open.js';
import { panelOf, sheetOf } from '../src/demo/scores.js';
import { villages } from '../src/demo/villages.js';
import { compileForm } from '../src/schemes/answers.js';
import type { FormContext } from '../src/schemes/context.js';

const context: FormContext = {
  limits: { ...moekSettings.money },
  villages: new Map(villages.map(({ id, name }) => [id, name])),
  organisations: new Map(organisations.map(({ id, name }) => [id, name])),
};
const moek = compileForm(moekForm);
const plans = [...finishedPlans, ...deliberationPlans, ...open];
const judged = [...finishedPlans, ...deliberationPlans].filter((plan) => plan.jury);
const asked = (plan: (typeof plans)[number]) =>
  moek.read(answersOf(plan, 2026), context).answers.requestedAmount as number;

describe('De proefgemeente', () => {
  test('heeft 35 dorpen, waarvan 4 grote, en zegt bij elk getal waar het vandaan komt', () => {
    expect(villages.length).toBe(35);
    expect(villages.filter(({ large }) => large).map(({ name }) => name)).toEqual([
      'Beilen',
      'Bovensmilde',
      'Smilde',
      'Westerbork',
    ]);
    expect(
      villages
        .filter(({ inhabitants }) => inhabitants.source === 'beleid')
        .map(({ id, inhabitants }) => [id, inhabitants.count]),
    ).toEqual([
      ['beilen', 9_950],
      ['bovensmilde', 3_175],
      ['orvelte', 97],
    ]);
    expect(villages.reduce((sum, { inhabitants }) => sum + inhabitants.count, 0)).toBeGreaterThan(33_000);
  });

  test('heeft 21 leden van het DOM, en elke vereniging hoort bij dorpen die er zijn', () => {
    expect(organisations.filter(({ domMember }) => domMember).length).toBe(21);
    const ids = new Set(villages.map(({ id }) => id));
    expect(organisations.flatMap(({ villageIds }) => villageIds).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('heeft de potten van Bijlage 1, die samen precies hun grotere pot zijn', () => {
    const insideOf = (key: string) =>
      budgetLines.filter(({ parent }) => parent === key).reduce((sum, { ceiling }) => sum + ceiling, 0);
    const parents = budgetLines.filter(({ key }) => insideOf(key) > 0);
    expect(parents.map(({ key }) => [key, insideOf(key)])).toEqual(
      parents.map(({ key, ceiling }) => [key, ceiling]),
    );
    expect(parents.map(({ ceiling }) => ceiling)).toEqual([9_456_000, 2_556_000, 8_000_000]);
  });

  test('heeft voor elke rol iemand, en twee mensen voor het geld en voor besluiten', () => {
    expect([...staff, ...jury].map(({ role }) => role).sort()).toEqual([
      'archivist',
      'auditor',
      'caseHandler',
      'decisionMaker',
      'decisionMaker',
      'financeOfficer',
      'financeOfficer',
      'functionalAdmin',
      'juror',
      'juror',
      'juror',
      'juror',
      'juror',
      'juryChair',
      'jurySecretary',
      'lawyer',
      'villageOfficer',
    ]);
    expect(people.size).toBe(staff.length + jury.length + applicants.length);
    expect(new Set([...people.values()].map(({ phone }) => phone)).size).toBe(people.size);
  });
});

describe('De plannen', () => {
  test.each(plans.map((plan) => [plan.key, plan] as const))('%s is compleet en klopt', (_, plan) =>
    expect(moek.validateAll(answersOf(plan, 2026), context)).toEqual({ answers: expect.anything() }),
  );

  test('hebben elk een eigen naam en aanvrager in hun ronde', () => {
    expect(new Set(plans.map(({ key }) => key)).size).toBe(plans.length);
    for (const round of [finishedPlans, deliberationPlans, open])
      expect(new Set(round.map(({ by }) => by)).size).toBe(round.length);
  });

  test('van de afgeronde ronde delen de pot zoals in 2015, en niemand krijgt meer dan gevraagd', () => {
    const awards = finishedPlans.flatMap((plan) => plan.jury?.award ?? []);
    const prizes = [1_000, 2_000, 1_500, 1_500, 1_000, 2_000, 1_500, 1_500, 1_000];
    expect(awards).toEqual([...prizes, ...Array<number>(9).fill(200)].map((euros) => euros * 100));
    expect(demoPots.finished - awards.reduce((sum, award) => sum + award)).toBe(20_000);
    expect(judged.filter((plan) => (plan.jury?.award ?? 0) > asked(plan)).map(({ key }) => key)).toEqual([]);
  });

  test('in het juryberaad vragen samen meer dan er is; wat al is voorgesteld past', () => {
    expect(deliberationPlans.reduce((sum, plan) => sum + asked(plan), 0)).toBeGreaterThan(
      demoPots.deliberation,
    );
    expect(deliberationPlans.reduce((sum, plan) => sum + (plan.jury?.award ?? 0), 0)).toBeLessThan(
      demoPots.deliberation,
    );
  });

  test('die de jury zag, hebben van elk jurylid punten en een reden bij elk criterium', () => {
    const criteria = moekSettings.criteria.map(({ key }) => key);
    for (const plan of judged) {
      for (const { key } of jury) {
        const { points, reasons } = sheetOf(plan, key);
        expect(Object.keys(points)).toEqual(criteria);
        expect(Object.values(points).every((point) => point >= 1 && point <= 5)).toBe(true);
        expect(Object.values(reasons).every(Boolean)).toBe(true);
      }
      expect(Object.values(panelOf(plan).reasons).every(Boolean)).toBe(true);
    }
  });

  test('waar iets mee gebeurde, bestaan', () => {
    const { remedy, withdrawn, excluded, involved, missingSheets, assisted, completed } = happenings;
    const named = [remedy, withdrawn, excluded, ...involved, ...missingSheets, ...assisted, ...completed];
    expect(named.filter(({ plan }) => !plans.some(({ key }) => key === plan))).toEqual([]);
    expect(finishedPlans.filter((plan) => !plan.jury).map(({ key }) => key)).toEqual([
      withdrawn.plan,
      excluded.plan,
    ]);
  });

  test('die na een aanvulling veranderen, veranderen niet waar de jury naar kijkt', () => {
    const before = answersOf(
      finishedPlans.find(({ key }) => key === happenings.remedy.plan)!,
      2026,
    );
    const after = { ...before, ...happenings.remedy.supplement };
    expect(moek.lockedChanges(before, after, context)).toEqual([]);
    expect(moek.validateAll(after, context)).toEqual({ answers: expect.anything() });
  });

  test('van Lotte is half af, en dat weten wij precies', () =>
    expect(moek.read(halfFilled.answers, context).errors.map(({ field }) => field)).toEqual([
      'liveability',
      'together',
      'novelty',
      'startMonth',
      'endMonth',
      'permission',
      'support',
      'ownWork',
      'ownHours',
      'costs.0.amount',
      'requestedAmount',
      'contactName',
      'contactAddress',
      'decisionByEmail',
      'contactPhone',
      'publicity',
      'signerName',
      'signerCapacity',
      'declaration',
    ]));
});

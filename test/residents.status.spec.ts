import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AnyStateNode } from 'xstate';
import { addDays, endOfDay, startOfDay } from '../workflows/calendar.js';
import { moek } from '../workflows/moek.js';
import { moekSettings } from '../workflows/moek.version.js';
import { Dossier } from '../src/engine/dossier.entity.js';
import { account, another, matching } from './support/accounts.js';
import { eachDatabase } from './support/databases.js';
import { objectionDesk } from './support/objecting.js';
import { wordsIn } from './support/page-words.js';
import { statusWords, type Said } from './support/status-words.js';
import { openTown, type Town } from './support/town.js';

const reasons = Object.fromEntries(
  moekSettings.criteria.map(({ key }) => [`reason_${key}`, 'Dat vond de jury.']),
);

eachDatabase((_kind, freshPlace) => {
  describe('de pagina van een plan zegt in elke stand wat er nu gebeurt en wat er komt', () => {
    let town: Town;
    const said = new Map<string, Said>();
    const owners = new Map<string, string>();

    const enter = async (title: string): Promise<string> => {
      const id = await town.enter(title);
      owners.set(id, await town.ownerOf(id));
      return id;
    };
    const look = async (id: string, also = ''): Promise<void> => {
      const { states } = await town.dossier(id);
      const { body } = await (await town.visitor(owners.get(id)!)).get(`/mijn/${id}`);
      const next = wordsIn(body, 'li', 'oek-timeline__item--later')[0];
      said.set(states + also, {
        todo: wordsIn(body, 'h2', 'level-4'),
        now: wordsIn(body, 'li', 'item--now'),
        next,
      });
    };
    const go = async (
      id: string,
      ...moves: Parameters<Town['play']> extends [string, ...infer Rest] ? Rest[] : never
    ) => {
      for (const move of moves) {
        await town.play(id, ...move);
        await look(id);
      }
    };

    /** A plan that nobody judged, and the objection to that. */
    const objections = new Map<string, string>();
    const excludedWithObjection = async (): Promise<string> => {
      const id = await enter('Een brug');
      for (const type of ['startCheck', 'declareComplete']) await town.play(id, type, 'caseHandler');
      const texts = { motivation: 'Buiten het gebied.' };
      await town.play(id, 'exclude', 'decisionMaker', { input: { ground: 'conditions' }, texts });
      objections.set(id, await objectionDesk(town).file(id));
      return id;
    };
    /** It wins when the others have heard, and a proposal is made for it alone. */
    const takenUpAgain = async (id: string): Promise<void> => {
      const objection = objections.get(id) ?? '';
      await town.play(objection, 'takeUpObjection', 'caseHandler', { input: { committee: false } });
      const waived = { input: { ground: 'e' }, texts: { reason: 'Wij geven gelijk.' } };
      await town.play(objection, 'waiveHearing', 'caseHandler', waived);
      const right = { input: { outcome: 'reopened' }, texts: { motivation: 'De grens liep anders.' } };
      await town.play(objection, 'decideObjection', 'decisionMaker2', right);
      await town.play(id, 'declareEligible', 'caseHandler');
      const proposal = { input: { amount: 50_000 }, texts: { juryAdvice: 'Mooi.' } };
      await town.play(id, 'proposeApart', 'caseHandler', proposal);
    };

    beforeAll(async () => {
      town = await openTown(await freshPlace());
      const [won, lost, late, done] = [
        await enter('Een bank'),
        await enter('Een mast'),
        await enter('Een pad'),
        await enter('Een hek'),
      ];
      const unjudged = await excludedWithObjection();
      const [shy, stopped, wrong] = [
        await enter('Een vlot'),
        await enter('Een boot'),
        await enter('Een winkel'),
      ];
      owners.set('draft', await town.person('Twijfelaar'));
      const draft = await town.begin(owners.get('draft')!);
      owners.set(draft, owners.get('draft')!);
      await look(won);
      await go(
        won,
        ['startCheck', 'caseHandler'],
        ['declareComplete', 'caseHandler'],
        ['declareEligible', 'caseHandler'],
      );
      await go(stopped, ['withdraw', 'applicant']);
      await go(
        wrong,
        ['startCheck', 'caseHandler'],
        ['declareComplete', 'caseHandler'],
        [
          'requestViews',
          'caseHandler',
          { input: { deadlineOn: '2026-12-04' }, texts: { intention: 'De notaris zegt nee.' } },
        ],
        ['giveViews', 'applicant', { texts: { views: 'De notaris vergist zich.' } }],
        [
          'exclude',
          'decisionMaker',
          {
            input: { ground: 'conditions' },
            texts: { motivation: 'Het is een bedrijf.', viewsAnswer: 'Nee.' },
          },
        ],
      );
      await go(
        late,
        ['startCheck', 'caseHandler'],
        [
          'requestRemedy',
          'caseHandler',
          { input: { deadlineOn: '2026-12-04' }, texts: { missing: 'De begroting.\nHet KvK-nummer.' } },
        ],
      );
      await town.wait(endOfDay('2026-12-04') + 2);
      await look(late);
      await go(late, [
        'decideNotProcessed',
        'decisionMaker',
        { texts: { motivation: 'De begroting ontbreekt.' } },
      ]);
      await town.roundTo('presentation');
      await look(won);
      await go(shy, ['present', 'jurySecretary'], ['withdraw', 'applicant']);
      await town.roundTo('deliberation');
      await look(won);
      await go(won, ['proposeAward', 'juryChair', { input: { amount: 77_700 }, texts: reasons }]);
      await go(lost, ['proposeNone', 'juryChair', { texts: reasons }]);
      await town.roundTo('collegeDecision');
      await town.decide({ [won]: 77_700, [lost]: 0, [done]: 50_000 });
      await look(won);
      await look(lost);
      await town.announce();
      await takenUpAgain(unjudged);
      await look(unjudged);
      await look(lost);
      await look(won);
      await go(
        won,
        ['giveBankDetails', 'applicant', { texts: account }],
        ['confirmAccount', 'financeOfficer', matching],
        ['confirmAccountAgain', 'financeOfficer2', matching],
        ['changeAccount', 'applicant', { texts: another }],
        ['refuseAccountChange', 'caseHandler', { texts: { reason: 'Dat vroeg u niet zelf.' } }],
        ['orderPayment', 'financeOfficer'],
        ['markPaid', 'financeOfficer'],
      );
      await go(
        won,
        ['requestExtension', 'applicant', { input: { newDate: '2028-05-01' }, texts: { reason: 'Regen.' } }],
        ['denyExtension', 'villageOfficer', { texts: { reason: 'Nee.' } }],
      );
      await town.wait(endOfDay('2027-12-31') + 2);
      await look(won);
      await go(
        won,
        ['willNotHappen', 'villageOfficer', { texts: { motivation: 'Verhuisd.' } }],
        ['leaveAsIs', 'decisionMaker', { texts: { motivation: 'Het hout is gekocht.' } }],
      );
      await go(done, [
        'reportDone',
        'applicant',
        { input: { mayPublish: false }, texts: { sentence: 'Het staat.' } },
      ]);
      const suspicion = { texts: { motivation: 'Het geld gaat ergens anders heen.' } };
      await town.play(done, 'suspendPayment', 'decisionMaker', suspicion);
      await look(done, ' opgeschort');
      await town.play(done, 'resumePayment', 'decisionMaker');
      for (const step of ['completed', 'awaitingAccount', 'accountReceived', 'accountMissing']) {
        await standStill(town, done, { completion: step });
        await look(done);
      }
      await standStill(town, done, { payment: 'enough', completion: 'executing' });
      await look(done);
      await town.wait(startOfDay(addDays('2026-12-18', 40)));
      await look(draft);
    }, 300_000);
    afterAll(() => town.close());

    test('en elke stand is bezocht', () => {
      const visited = new Set([...said.keys()].flatMap((states) => states.split(' ')));
      const all = leaves(moek.machine.root).filter((path) => !['opened', 'draft'].includes(path));
      expect(all.filter((path) => !visited.has(path))).toEqual([]);
    });

    test('met wat u moet doen, wat er nu gebeurt en wat er daarna komt', () => {
      expect(Object.fromEntries(said)).toEqual(statusWords);
    });
  });
});

/** Every place a dossier can be at, as dotted paths. */
function leaves(node: AnyStateNode, above = ''): string[] {
  return Object.entries(node.states).flatMap(([key, below]) =>
    Object.keys(below.states).length === 0 ? [above + key] : leaves(below, `${above}${key}.`),
  );
}

/** A large award waits for its determination, and a changed one may have nothing left to pay; with MOEK nothing ever stops there. */
async function standStill(
  town: Town,
  id: string,
  change: { payment?: string; completion: string },
): Promise<void> {
  const dossier = await town.dossier(id);
  const snapshot = JSON.parse(dossier.snapshot) as {
    value: { awarded: { payment: string; completion: string } };
  };
  const awarded = { ...snapshot.value.awarded, ...change };
  const states = `awarded.payment.${awarded.payment} awarded.completion.${awarded.completion}`;
  const stored = JSON.stringify({ ...snapshot, value: { awarded } });
  await town.database.inTransaction((tx) => tx.update(Dossier, { id }, { snapshot: stored, states }));
}

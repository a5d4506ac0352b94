import { announcedLetters } from '../../../src/documents/letters/letters.queries.js';
import type { Look } from '../gallery.js';
import { objectionDesk } from '../objecting.js';
import type { Town } from '../town.js';
import { movePages } from './move-pages.js';

/** A plan that was excluded, won its objection, was taken up again and decided on when its round was over. */
export async function reopening(look: Look, town: Town, seen: Set<string>): Promise<void> {
  const plan = await town.enter('Brug');
  await town.enter('Bank');
  for (const move of ['startCheck', 'declareComplete']) await town.play(plan, move, 'caseHandler');
  const why = { texts: { motivation: 'Het ligt buiten het gebied.' } };
  await town.play(plan, 'exclude', 'decisionMaker', { input: { ground: 'conditions' }, ...why });
  const desk = objectionDesk(town);
  const objection = await desk.file(plan);
  await desk.hear(objection);
  await town.roundTo('announced', 60_000);
  const [owner, as] = [await town.ownerOf(plan), town.people.caseHandler];
  const decide = { input: { outcome: 'reopened' }, texts: { motivation: 'De grens liep anders.' } };
  await town.play(objection, 'decideObjection', 'decisionMaker2', decide);
  await look('bezwaar-heropend', `/werk/bezwaren/${objection}`, { as });
  await look('bezwaar-heropend-mijn', `/mijn/bezwaren/${objection}`, { as: owner });
  const [letter] = await town.database.read((em) => announcedLetters(em, objection));
  await look('bezwaar-heropend-brief', `/mijn/bezwaren/${objection}/brieven/${letter?.id ?? ''}`, {
    as: owner,
  });
  const see = async (name: string): Promise<void> => {
    await look(`heropend-${name}`, `/werk/zaken/${plan}`, { as });
    await look(`heropend-${name}-mijn`, `/mijn/${plan}`, { as: owner });
    await movePages(look, town, { id: plan, seen });
  };
  await see('toets');
  await town.play(plan, 'declareEligible', 'caseHandler');
  await see('doet-mee');
  const proposal = { input: { amount: 50_000 }, texts: { juryAdvice: 'Een mooie brug voor iedereen.' } };
  await town.play(plan, 'proposeApart', 'caseHandler', proposal);
  await see('voorstel');
  await look('heropend-werklijst', '/werk', { as: town.people.decisionMaker });
  const decision = {
    input: { amount: 50_000, ground: 'ranking' },
    texts: { motivation: 'Zo adviseert de jury.' },
  };
  await town.play(plan, 'decideApart', 'decisionMaker', decision);
  await see('besluit');
}

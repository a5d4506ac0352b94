import { sending } from '../acts.js';
import type { Act, Look } from '../gallery.js';
import { panelTexts, points, reasons } from '../jury.js';
import type { JuryTown } from '../jury-town.js';
import { movePages } from './move-pages.js';

/** The jury at work: saying who is involved, scoring, deliberating, drawing lots and signing, with all that can go wrong. */
export async function judging(look: Look, town: JuryTown, seen: Set<string>): Promise<void> {
  await scoring(look, town);
  await deliberating(look, town, seen);
  await members(look, town);
}

async function scoring(look: Look, town: JuryTown): Promise<void> {
  const [plan, shut] = town.plans;
  const as = town.people.juror;
  const here = `/jury/${plan}`;
  await look('lijst-begin', '/jury', { as });
  await look('betrokken', here, { as });
  await look('betrokken-leeg', here, { as, act: sending(`${here}/betrokken`, 'nothing'), status: 400 });
  await look('beoordelen', here, { as, act: sending(`${here}/betrokken`, { kind: 'none' }), status: 200 });
  await look('beoordelen-leeg', here, { as, act: sending(here, 'nothing', 'inleveren'), status: 400 });
  await look('beoordelen-te-lang', here, { as, act: sending(here, 'too much', 'inleveren'), status: 400 });
  await look('bewaard', here, { as, act: sending(here, { ...typedSheet() }, 'bewaren'), status: 200 });
  await look('lijst-half', '/jury', { as });
  await look('ingeleverd', here, { as, act: sending(here, {}, 'inleveren'), status: 200 });
  await look('beoordeling-vast', here, { as });
  const involved = sending(`/jury/${shut}/betrokken`, { kind: 'memberOrBoard' });
  await look('verschoond', `/jury/${shut}`, { as, act: involved, status: 200 });
  await look('verschoond-dicht', `/jury/${shut}`, { as, status: 404 });
}

/** A whole sheet as typed. */
const typedSheet = (): Record<string, string> => ({
  ...Object.fromEntries(Object.keys(points(4)).map((key) => [`points_${key}`, '4'])),
  ...Object.fromEntries(Object.keys(reasons()).map((key) => [`reason_${key}`, 'Dat zie je meteen.'])),
});

async function deliberating(look: Look, town: JuryTown, seen: Set<string>): Promise<void> {
  const [plan, shut, fresh] = town.plans;
  const table = `/jury/beraad/${town.roundId}`;
  const [chair, secretary] = [town.people.juryChair, town.people.jurySecretary];
  await look('beraad-voor', table, { as: chair });
  const begin = sending(`${table}/beginnen`, {});
  await look('beraad-te-vroeg', table, { as: secretary, act: begin, status: 409 });
  const extra = await town.person('Sanne', 'juror', town.roundId);
  for (const id of [shut, fresh]) await town.judge(id, 'juror2');
  await town.judge(plan, 'juror2');
  for (const id of town.plans) {
    await town.judge(id, 'juror', 'Prima.', extra);
    await town.judge(id, 'juryChair');
  }
  await look('beraad-begonnen', table, { as: secretary, act: begin, status: 200 });
  const here = `${table}/plan/${plan}`;
  await look('voorstel', here, { as: secretary });
  await look('voorstel-leeg', here, { as: secretary, act: sending(here, 'nothing', 'bedrag'), status: 400 });
  await look('voorstel-fout', here, { as: secretary, act: sending(here, 'too much', 'bedrag'), status: 400 });
  const high = { ...panelTexts(), amount: '90.000,-' };
  await look('voorstel-te-hoog', here, { as: secretary, act: sending(here, high, 'bedrag'), status: 409 });
  await look('voorstel-bewaard', here, { as: secretary, act: sending(here, {}, 'bewaren'), status: 200 });
  const involved = `${here}/betrokken`;
  await look('laat-betrokken-leeg', here, { as: chair, act: sending(involved, 'nothing'), status: 400 });
  const lots = sending(`${table}/loting`, 'nothing');
  await look('loting-leeg', table, { as: secretary, act: lots, status: 400 });
  for (const id of town.plans) await town.play(id, 'proposeNone', 'jurySecretary', { texts: panelTexts() });
  await look('beraad-voorgesteld', table, { as: chair });
  const sign = `${table}/ondertekenen`;
  await look('ondertekenen-kan-niet', sign, { as: secretary });
  for (const who of ['juror', 'juryChair'] as const)
    for (const id of [shut, fresh]) if (who === 'juror' && id === fresh) await town.declare(id, who);
  await look('ondertekenen', sign, { as: secretary });
  const meanwhile =
    (type: string, path: string): Act =>
    async (page) => {
      await town.play(town.roundId, type, 'juryChair');
      await sending(path, {})(page);
    };
  await look('ingehaald', sign, { as: secretary, act: meanwhile('signReport', sign), status: 409 });
  await movePages(look, town, { id: town.roundId, seen });
  const reopen = meanwhile('reopenReport', `${table}/heropenen`);
  await look('heropend-ingehaald', table, { as: secretary, act: reopen, status: 409 });
  await look('ondertekend', sign, { as: secretary, act: sending(sign, {}), status: 200 });
  await look('ondertekenen-half', sign, { as: chair });
  await look('heropend', table, { as: secretary, act: sending(`${table}/heropenen`, {}), status: 200 });
}

async function members(look: Look, town: JuryTown): Promise<void> {
  const path = `/werk/rondes/${town.roundId}/jury`;
  const as = town.people.jurySecretary;
  await look('leden', path, { as });
  await look('leden-leeg', path, { as, act: sending(path, 'nothing') });
  const lid = { name: 'Jan', email: 'jan@voorbeeld.nl', role: 'juror' };
  await look('lid-erbij', path, { as, act: sending(path, lid) });
}

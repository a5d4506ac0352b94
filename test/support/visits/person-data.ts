import { Application } from '../../../src/applications/application.entity.js';
import { PersonRequest } from '../../../src/privacy/requests/person-request.entity.js';
import { sending } from '../acts.js';
import { canaryWins } from '../canary.js';
import type { Act, Look } from '../gallery.js';
import { enterOnPaper } from '../paper.js';
import type { Town } from '../town.js';

const own = '/mijn/gegevens';
const desk = '/werk/gegevens';

/** What people ask about their own data, as they see it and as staff does. */
export async function personData(look: Look, town: Town): Promise<void> {
  const { caseHandler: as, auditor } = town.people;
  const shy = await town.person('Verlegen.Vogel');
  await town.begin(shy);
  const onPaper = await enterOnPaper(town, 'Een pad op papier');
  const { person } = await canaryWins(town);
  await look('leeg', desk, { as });
  await look('register', `${desk}/register`, { as: auditor });
  await look('nieuw', `${desk}/nieuw`, { as });
  for (const filled of ['nothing', 'too much'] as const)
    await look(`nieuw-${filled.replace(' ', '-')}`, `${desk}/nieuw`, {
      as,
      act: sending(`${desk}/nieuw`, filled),
      status: 400,
    });
  await look('mijn-niets', own, { as: await town.person('Nieuwkomer') });
  await look('mijn', own, { as: person });
  for (const filled of ['nothing', 'too much'] as const)
    await look(`mijn-${filled.replace(' ', '-')}`, own, {
      as: person,
      act: sending(own, filled),
      status: 400,
    });
  for (const [who, kind] of [
    [person, 'erasure'],
    [person, 'rectification'],
    [shy, 'access'],
  ] as const)
    await look(`mijn-${kind}`, own, {
      as: who,
      act: sending(own, { kind, wish: 'Graag snel.' }),
      status: 200,
    });
  const post = {
    who: await numberOf(town, onPaper),
    kind: 'erasure',
    channel: 'paper',
    receivedOn: '19-11-2026',
  };
  await look('ingevoerd', `${desk}/nieuw`, { as, act: sending(`${desk}/nieuw`, post), status: 200 });
  await look('werklijst', '/werk', { as });
  await look('lijst', desk, { as: auditor });
  await handling(look, town);
  await look('beantwoord', desk, { as });
  await look('mijn-antwoord', own, { as: person });
}

async function handling(look: Look, town: Town): Promise<void> {
  const { caseHandler: as, auditor } = town.people;
  const requests = await town.database.read((em) =>
    em.find(PersonRequest, { order: { madeAt: 'ASC', kind: 'ASC' } }),
  );
  const of = (kind: string) =>
    `${desk}/${requests.find((one) => one.kind === kind && one.channel === 'web')?.id}`;
  for (const kind of ['access', 'rectification', 'erasure']) await look(`verzoek-${kind}`, of(kind), { as });
  await look('verzoek-controleur', of('erasure'), { as: auditor });
  for (const what of ['antwoord', 'verlengen', 'verbeteren']) {
    const act = sending(`${of('rectification')}/${what}`, 'nothing');
    await look(`${what}-leeg`, of('rectification'), { as, act, status: 400 });
  }
  const more = sending(`${of('access')}/verlengen`, { reason: 'Er zijn veel bestanden.' });
  await look('verlengd', of('access'), { as, act: more, status: 200 });
  const done: Act = sending(`${of('erasure')}/antwoord`, { answer: 'Wat weg kan, is weg.' });
  await look('gewist', of('erasure'), { as, act: done, status: 200 });
}

const numberOf = async (town: Town, id: string): Promise<string> => {
  const { caseNumber } = await town.database.read((em) => em.findOneByOrFail(Application, { id }));
  return caseNumber ?? '';
};

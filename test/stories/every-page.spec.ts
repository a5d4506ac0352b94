import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { complaint } from '../../workflows/complaint.js';
import { contestRound } from '../../workflows/contest-round.js';
import { objection } from '../../workflows/objection.js';
import { lateDecision } from '../../workflows/late-decision.js';
import { moek } from '../../workflows/moek.js';
import { freshPlace } from '../support/databases.js';
import { Gallery } from '../support/gallery.js';
import { houseOf, openDemo } from '../support/houses.js';
import { openJuryTown } from '../support/jury-town.js';
import { nuMistakes } from '../support/nu.js';
import { openTown } from '../support/town.js';
import { archiving } from '../support/visits/archive.js';
import { byPost } from '../support/visits/by-post.js';
import { objecting } from '../support/visits/objecting.js';
import { contacting } from '../support/visits/contacting.js';
import { changingGrants } from '../support/visits/changing-grants.js';
import { reopening } from '../support/visits/reopening.js';
import { reserving } from '../support/visits/reserving.js';
import { decidingLate } from '../support/visits/deciding-late.js';
import { demoDoek } from '../support/visits/demo-doek.js';
import { demoJury, demoResidents, demoStaff } from '../support/visits/demo-staff.js';
import { fillingIn } from '../support/visits/filling-in.js';
import { information } from '../support/visits/information.js';
import { journey } from '../support/visits/journey.js';
import { judging } from '../support/visits/judging.js';
import { keyOf, pagedMoves } from '../support/visits/move-pages.js';
import { nothingYet } from '../support/visits/nothing-yet.js';
import { paying } from '../support/visits/paying.js';
import { personData } from '../support/visits/person-data.js';
import { lateObjections } from '../support/visits/late-objection.js';
import { mistakesNotSeen, oldExceptions, pagesNotSeen, statesNotSeen } from '../support/visits/promises.js';
import { refused } from '../support/visits/refused.js';
import { signingIn } from '../support/visits/signing-in.js';
import { budgeting } from '../support/visits/budgets.js';
import { weighing } from '../support/visits/weighing.js';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
}, 300_000);
const doors: (() => Promise<void>)[] = [];
afterAll(async () => {
  await gallery.close();
  for (const close of doors) await close();
}, 300_000);

/** A house that opens when somebody comes: one walk alone (`-t 'het betalen'`) needs no more than its own. */
function lazily<H extends { close: () => Promise<void> }>(open: () => Promise<H>): () => Promise<H> {
  const opening = async () => {
    const house = await open();
    doors.push(house.close);
    return house;
  };
  let house: Promise<H> | undefined;
  return () => (house ??= opening());
}
const demo = lazily(() => openDemo('proef', true));
const empty = lazily(() => openDemo('leeg', false));
const newTown = async () => openTown(await freshPlace('SQLite'));

const seen = new Set<string>();
const inDemo = (walk: typeof information) => async () => walk(gallery.in((await demo()).house), await demo());
const onBudget = { settlementMode: 'exOfficio', budgetReservation: 'untilAdopted' } as const;
const walks: [string, () => Promise<void>][] = [
  ['wat iedereen mag lezen', inDemo(information)],
  ['wie werkt voor de gemeente', inDemo(demoStaff)],
  ['wat DOEK vraagt', inDemo(demoDoek)],
  ['de jury en de penningmeester', inDemo(demoJury)],
  ['wie een plan heeft', inDemo(demoResidents)],
  ['inloggen', inDemo(signingIn)],
  ['wat niet kan', inDemo(refused)],
  ['een lege start', async () => nothingYet(gallery.in((await empty()).house))],
  ['het formulier', () => inTown('formulier', newTown, fillingIn)],
  ['elke stand', () => inTown('dorp', newTown, (look, town) => journey(look, town, seen))],
  [
    'het jurywerk',
    () =>
      inTown(
        'jury',
        async () => openJuryTown(await freshPlace('SQLite')),
        (look, town) => judging(look, town, seen),
      ),
  ],
  ['bezwaar', () => inTown('bezwaar', newTown, (look, town) => objecting(look, town, seen))],
  [
    'opnieuw behandelen na bezwaar',
    () => inTown('heropend', newTown, (look, town) => reopening(look, town, seen)),
  ],
  ['vragen en klachten', () => inTown('contact', newTown, (look, town) => contacting(look, town, seen))],
  ['te laat beslissen', () => inTown('te-laat', newTown, (look, town) => decidingLate(look, town, seen))],
  ['te laat op een bezwaar', () => inTown('te-laat-bezwaar', newTown, lateObjections)],
  ['wat niet aankwam', () => inTown('post', newTown, (look, town) => byPost(look, town, seen))],
  [
    'een lagere bijdrage',
    () =>
      inTown(
        'wijzigen',
        async () => openTown(await freshPlace('SQLite'), { settlementMode: 'onApplication' }),
        (look, town) => changingGrants(look, town, seen),
      ),
  ],
  [
    'een bijdrage onder voorbehoud',
    () =>
      inTown(
        'voorbehoud',
        async () => openTown(await freshPlace('SQLite'), onBudget),
        (look, town) => reserving(look, town, seen),
      ),
  ],
  ['het betalen', () => inTown('betalen', newTown, (look, town) => paying(look, town, seen))],
  ['wat iemand over zichzelf vraagt', () => inTown('gegevens', newTown, personData)],
  ['het archief', () => inTown('archief', newTown, archiving)],
  ['de juridische regels', () => inTown('regels', newTown, weighing)],
  ['de begroting', () => inTown('begroting', newTown, budgeting)],
];

async function inTown<T extends Awaited<ReturnType<typeof newTown>>>(
  name: string,
  open: () => Promise<T>,
  walk: (look: ReturnType<Gallery['in']>, town: T) => Promise<void>,
): Promise<void> {
  const town = await open();
  doors.push(town.close);
  await walk(gallery.in(houseOf(name, town)), town);
}

describe('er is niets mis met', () => {
  test.each(walks)(
    '%s',
    async (_, walk) => {
      await walk();
      expect(await gallery.news()).toEqual([]);
    },
    1_800_000,
  );
});

// These ask what the walks above have seen, so they say nothing when those are left out.
describe('niets is vergeten', () => {
  test('elke pagina die de toepassing heeft', async () =>
    expect(pagesNotSeen((await demo()).house, gallery)).toEqual([]));

  test('wat elk formulier zegt als er iets niet klopt', async () =>
    expect(mistakesNotSeen((await demo()).house, gallery)).toEqual([]));

  test('geen uitzondering voor een pagina die er niet meer is', async () =>
    expect(oldExceptions((await demo()).house)).toEqual([]));

  test('elke stand van een plan, voor medewerkers en voor wie het indiende', () => {
    const passing = ['awarded.payment.enough'];
    expect(statesNotSeen('/werk/zaken/:id', moek, gallery)).toEqual(passing);
    expect(statesNotSeen('/mijn/:id', moek, gallery)).toEqual(['draft', ...passing]);
  });

  test('elke stand van een ingebrekestelling, voor medewerkers en voor wie haar deed', () => {
    const passing = ['owed.paid'];
    for (const page of ['/werk/te-laat/:id', '/mijn/te-laat/:id'])
      expect(statesNotSeen(page, lateDecision, gallery)).toEqual(passing);
  });

  test('elke stand van een bezwaar, voor medewerkers en voor wie het maakte', () => {
    for (const page of ['/werk/bezwaren/:id', '/mijn/bezwaren/:id'])
      expect(statesNotSeen(page, objection, gallery)).toEqual([]);
  });

  test('elke stand van een klacht, voor medewerkers en voor wie haar indiende', () => {
    for (const page of ['/werk/klachten/:id', '/mijn/klachten/:id'])
      expect(statesNotSeen(page, complaint, gallery)).toEqual([]);
  });

  test('elke stand van een ronde', () =>
    expect(statesNotSeen('/werk/rondes/:id', contestRound, gallery)).toEqual([]));

  test('elke handeling met een eigen pagina', () => {
    const all = [
      ...pagedMoves(moek),
      ...pagedMoves(contestRound),
      ...pagedMoves(lateDecision),
      ...pagedMoves(objection),
      ...pagedMoves(complaint),
    ].map(keyOf);
    expect(all.filter((move) => !seen.has(move))).toEqual([]);
  });
});

test('de Nu-checker vindt niets, op geen enkele pagina', () => {
  expect(nuMistakes(gallery.pages) ?? []).toEqual([]);
}, 1_800_000);

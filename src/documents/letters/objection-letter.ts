import type { EntityManager } from 'typeorm';
import { dutchDate } from '../../../workflows/calendar.js';
import type { ObjectionMemory } from '../../../workflows/fragments/objection-memory.js';
import type { Values } from '../../../workflows/placeholders.js';
import type { Settings } from '../../../workflows/settings.js';
import { lastDayOf } from '../../../workflows/term-setting.js';
import { newestDecision } from '../../decisions/decisions.queries.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { toldIn } from '../../engine/dossier.queries.js';
import { Grantor } from '../../identity/grantor.entity.js';
import { hearersOf, hearersWords } from '../../objections/hearers.queries.js';
import { objectionNow, type ObjectionNow } from '../../objections/objections.queries.js';
import type { Round } from '../../rounds/round.entity.js';
import { roundOf } from '../../rounds/rounds.queries.js';
import { versionById } from '../../schemes/versions.queries.js';
import { euro } from '../../web/format.js';
import type { LetterData, MeantLetter } from './letter-data.js';
import { decisionValues, grantorValues } from './letter-values.js';
import { givenValues, type Given } from './payee-values.js';

/** What a letter about an objection would say on this day; whoever objected first is written to, the others are named with them. */
export async function objectionLetterData(
  tx: EntityManager,
  dossier: Dossier,
  { on, baseUrl, thoughtUp }: MeantLetter,
): Promise<LetterData> {
  const now = await objectionNow(tx, dossier.id);
  if (!now) throw new Error(`There is nothing for the letter of ${dossier.id} to be about.`);
  const { settings, texts } = await versionById(tx, dossier.versionId);
  const grantor = await tx.findOneByOrFail(Grantor, { id: dossier.grantorId });
  const newest = await newestDecision(tx, dossier.id);
  const memory = (JSON.parse(dossier.snapshot) as { context: ObjectionMemory }).context;
  const values: Values = {
    ...grantorValues({ grantor, baseUrl }),
    ...decisionValues(newest),
    caseNumber: now.objection.caseNumber,
    title: now.contested[0]?.application.title,
    receivedOn: now.objection.receivedOn,
    contested: contestedWords(now),
    hearing: await hearingIn(tx, dossier, memory),
    ...(await wonValues(tx, granted(now, memory), settings)),
    legalBasisText: `artikel 7:11 van de Algemene wet bestuursrecht en ${settings.legalBasis}`,
    ...roundValues(await roundOf(tx, dossier), settings),
    sentOn: on,
    decisionDueOn: lastDayOf(settings.terms.decision, newest?.decidedOn ?? on),
    appealEndsOn: lastDayOf(settings.terms.appeal, on),
    ...thoughtUp,
  };
  const { caseNumber } = now.objection;
  return { values, grantor, recipient: recipientsOf(now), texts, caseNumber, regime: settings.legalRegime };
}

const roundValues = ({ year, executionEndsOn }: Round, { schemeName }: Settings): Values => ({
  schemeName,
  year,
  executionEndsOn,
});

const isWaiver = ({ name }: { name: string }): boolean => name === 'reason';

/** `ons besluit van 20 november 2026 over ‘Een bank bij de brink’`. */
const contestedWords = ({ contested }: ObjectionNow): string =>
  contested
    .map(
      ({ decision, application }) =>
        `ons besluit van ${dutchDate(decision.announcedOn ?? decision.decidedOn)} over ${isPenalty(decision) ? 'de dwangsom bij ' : ''}‘${application.title}’`,
    )
    .join(' en ');

/** Who gets money after all, and how much (cents): for a plan, or because we were late. */
const granted = ({ contested }: ObjectionNow, { amounts }: ObjectionMemory): Won[] =>
  contested
    .map(({ application, decision, asked }) => ({
      application,
      isPenalty: isPenalty(decision),
      amount: amounts[asked] ?? 0,
    }))
    .filter(({ amount }) => amount > 0);

interface Won extends Given {
  readonly isPenalty: boolean;
}

/** A penalty is no grant: nothing is asked in return for it, and it stands in no register. */
async function wonValues(tx: EntityManager, won: readonly Won[], settings: Settings): Promise<Values> {
  const plans = won.filter((one) => !one.isPenalty);
  return {
    newAmounts: won.map(amountWords),
    ...(plans.length > 0 && {
      newGrants: plans.reduce((sum, { amount }) => sum + amount, 0),
      ...(await givenValues(tx, plans, settings)),
    }),
  };
}

const amountWords = ({ application: { title }, amount, isPenalty: late }: Won): string =>
  late
    ? `Wij betalen u een dwangsom van ${euro(amount)}, omdat ons besluit over ‘${title}’ te laat was.`
    : `Wij geven u ${euro(amount)} voor ‘${title}’.`;

const isPenalty = ({ kind }: { kind: string }): boolean => kind === 'penalty';

/** Whether somebody was heard, by whom, and if not why (Awb 7:12, first paragraph). */
async function hearingIn(tx: EntityManager, { id }: Dossier, memory: ObjectionMemory): Promise<string> {
  const reason = (await toldIn(tx, id)).findLast(isWaiver)?.text;
  return hearingWords(memory, {
    reason,
    hearers: hearersWords(await hearersOf(tx, memory), memory.committee),
  });
}

interface HeardBy {
  readonly reason: string | undefined;
  readonly hearers: string | undefined;
}

/** Awb 7:12(1): on what ground nobody was heard. */
function hearingWords({ heardOn, waived }: ObjectionMemory, { reason, hearers }: HeardBy): string {
  if (heardOn) {
    const day = `Ja. Op ${dutchDate(heardOn)} kon u ons vertellen waarom u het niet eens bent met ons besluit.`;
    return hearers ? `${day} U sprak met ${hearers}.` : day;
  }
  const ground = `Dat mag op grond van artikel 7:3, onder ${waived ?? 'a'}, van de Algemene wet bestuursrecht.`;
  return waived
    ? `Nee, wij hebben u niet uitgenodigd voor een gesprek. ${ground} De reden is: ${reason ?? ''}`
    : `Nee. Het was meteen duidelijk dat wij niet naar uw redenen konden kijken. ${ground}`;
}

function recipientsOf({ objectors }: ObjectionNow): LetterData['recipient'] {
  const [first] = objectors;
  return {
    name: objectors.map(({ name }) => name).join(', '),
    addressLines: (first?.postalAddress ?? '').split('\n').filter((line) => line !== ''),
  };
}

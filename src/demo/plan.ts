import type { Raw } from '../schemes/raw.js';
import { people, type DemoPerson } from './people.js';
import { villages } from './villages.js';

/** A plan of the demo in few words; `answersOf` makes it a whole application. Amounts are typed the way people type them. */
export interface DemoPlan {
  readonly key: string;
  /** Key of the person who sends it in. */
  readonly by: string;
  readonly group: DemoGroup;
  readonly title: string;
  readonly village: string;
  readonly place: string;
  readonly what: string;
  readonly better: string;
  readonly audience: readonly string[];
  readonly together: string;
  readonly isNew: string;
  /** Month of beginning and of being ready, in the year after the round. */
  readonly months: readonly [string, string];
  /** How far the permit or the land is, where one is needed. */
  readonly permit?: string;
  readonly support: string;
  readonly self: string;
  readonly hours: string;
  readonly costs: readonly (readonly [item: string, amount: string])[];
  readonly incomes?: readonly (readonly [source: string, amount: string])[];
  readonly asked: string;
  readonly jury?: DemoVerdict;
  /** Answers to what only its scheme asks; nothing where it does not ask what MOEK does. */
  readonly also?: Raw;
}

/** A legal person of its own, or neighbours with somebody who receives the money for them. */
export type DemoGroup =
  | {
      readonly name: string;
      readonly kind: 'villageAssociation' | 'association' | 'foundation';
      readonly legal: string;
    }
  | {
      readonly name: string;
      readonly kind: 'informal';
      readonly addresses: string;
      readonly payee: string;
      readonly payeeName?: string;
    };

/** What the jury thinks: points in the order of the criteria, why its best and its weakest criterion got them, and an amount in cents. */
export interface DemoVerdict {
  readonly points: string;
  readonly best: string;
  readonly weak: string;
  readonly award?: number;
  readonly honourable?: true;
}

/** The answers of a plan as they were typed into the MOEK form, for a round of this year. */
export function answersOf(plan: DemoPlan, year: number): Raw {
  const person = people.get(plan.by);
  if (!person) throw new Error(`Nobody in the demo is called ${plan.by}.`);
  const [start, end] = plan.months.map((month) => `${month} ${year + 1}`);
  return {
    ...groupAnswers(plan.group),
    commercialParty: 'nee',
    jurorInvolved: 'onbekend',
    title: plan.title,
    village: plan.village,
    place: plan.place,
    description: plan.what,
    liveability: plan.better,
    audience: [...plan.audience],
    together: plan.together,
    novelty: plan.isNew,
    startMonth: start ?? '',
    endMonth: end ?? '',
    ...(plan.permit ? { permission: 'ja', permissionStatus: plan.permit } : { permission: 'nee' }),
    support: plan.support,
    ownWork: plan.self,
    ownHours: plan.hours,
    costs: plan.costs.map(([item, amount]) => ({ item, amount })),
    incomes: (plan.incomes ?? []).map(([source, amount]) => ({ source, amount })),
    requestedAmount: plan.asked,
    ...contactAnswers(person),
  };
}

function groupAnswers(group: DemoGroup): Raw {
  if (group.kind !== 'informal')
    return { groupName: group.name, groupKind: group.kind, legalName: group.legal };
  return {
    groupName: group.name,
    groupKind: group.kind,
    addressCount: group.addresses,
    payeeOrganisation: group.payee,
    ...(group.payeeName ? { payeeName: group.payeeName } : {}),
  };
}

function contactAnswers(person: DemoPerson): Raw {
  return {
    contactName: person.name,
    contactAddress: addressOf(person),
    ...(person.email ? { decisionByEmail: 'ja', contactEmail: person.email } : { decisionByEmail: 'nee' }),
    contactPhone: person.phone,
    publicity: 'ja',
    signerName: person.name,
    signerCapacity: 'groupMember',
    declaration: 'ja',
  };
}

/** A postal address that does not exist. */
export function addressOf({ village, phone }: DemoPerson) {
  const city = villages.find(({ id }) => id === village)?.name ?? village;
  return {
    street: 'Voorbeeldweg',
    houseNumber: String(Number(phone.slice(-2)) + 1),
    postcode: '9999 ZZ',
    city,
  };
}

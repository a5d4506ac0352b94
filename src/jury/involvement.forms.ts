import { Field, Question } from '../web/form/question.js';

/** How being involved in a plan is said in the report, by the kind a juror chose (domain rules 7.2). */
export const involvementWords: Readonly<Record<string, string>> = {
  none: 'Niet betrokken',
  familyOrFriend: 'Familie of goede vriend',
  memberOrBoard: 'Lid of bestuurslid van de groep',
  livesInSameStreetOrDirectBeneficiary: 'Woont in dezelfde straat of heeft er direct voordeel van',
  supplierOrClient: 'Leverancier of klant',
  helpedWritePlan: 'Heeft aan het plan meegeschreven',
  other: 'Op een andere manier',
};

/** What somebody of the jury says of being involved, before seeing the plan (Awb 2:4). */
@Question('declareInvolvement')
export class DeclareInvolvement {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Bent u betrokken bij dit plan?',
    hint: 'In hetzelfde dorp wonen telt niet als betrokken.',
    error: 'Kies of u bij dit plan betrokken bent, en zo ja: hoe.',
    options: [
      { value: 'none', label: 'Nee, ik ben niet betrokken' },
      { value: 'familyOrFriend', label: 'Ja, familie of een goede vriend van mij doet mee aan dit plan' },
      { value: 'memberOrBoard', label: 'Ja, ik ben lid of bestuurslid van de groep' },
      {
        value: 'livesInSameStreetOrDirectBeneficiary',
        label: 'Ja, ik woon in dezelfde straat of heb zelf direct voordeel van het plan',
      },
      { value: 'supplierOrClient', label: 'Ja, ik ben leverancier of klant van de groep' },
      { value: 'helpedWritePlan', label: 'Ja, ik heb aan het plan meegeschreven' },
      { value: 'other', label: 'Ja, op een andere manier' },
    ],
  })
  kind: string;
}

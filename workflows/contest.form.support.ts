import type { Step } from './form.js';

/** Step 3 of the form of a contest: who stands behind the plan and what people do themselves. */
export const supportStep: Step = {
  key: 'support',
  title: 'Draagvlak en eigen inzet',
  lead: 'De jury kijkt graag wie er achter uw plan staan en wat u zelf doet.',
  questions: [
    {
      key: 'support',
      kind: 'longText',
      maxLength: 1_000,
      rankingRelevant: true,
      label: 'Wie steunen uw plan, en hoe weten wij dat?',
      hint: 'Bijvoorbeeld: op de buurtavond waren 40 mensen, en de school doet mee. Handtekeningen en namen zijn niet nodig.',
      error: 'Vertel wie uw plan steunen en waaraan wij dat zien.',
      necessityNote: 'De jury geeft punten voor draagvlak.',
    },
    {
      key: 'supportFiles',
      kind: 'files',
      accept: ['pdf', 'jpg', 'png'],
      maxCount: 3,
      optional: true,
      rankingRelevant: true,
      label: 'Wilt u iets laten zien waaruit de steun blijkt?',
      hint: 'Bijvoorbeeld een verslag, een brief van de school of een stukje uit de dorpskrant. Hoogstens 3 bestanden.',
      error: 'Kies hoogstens 3 bestanden: pdf, jpg of png.',
      necessityNote: 'Hiermee kunt u uw draagvlak laten zien; het hoeft niet.',
    },
    {
      key: 'ownWork',
      kind: 'longText',
      maxLength: 1_000,
      rankingRelevant: true,
      label: 'Wat doet u zelf?',
      hint: 'Welke klussen doet uw groep, en welke laat u door een ander doen?',
      error: 'Vertel welke klussen u zelf doet.',
      necessityNote: 'De jury geeft punten voor eigen inzet.',
    },
    {
      key: 'ownHours',
      kind: 'number',
      min: 1,
      max: 100_000,
      unit: 'uur',
      rankingRelevant: true,
      label: 'Hoeveel uur werkt u er samen aan, ongeveer?',
      hint: 'Tel de uren van iedereen op. Een schatting is goed.',
      error: 'Vul een aantal uren in, bijvoorbeeld 120.',
      necessityNote: 'Zo ziet de jury hoe groot uw eigen inzet is.',
    },
  ],
};

/** Step 6 of the form of a contest, below everything that was filled in: the signature (Awb 4:2(1)). */
export const sendStep: Step = {
  key: 'send',
  title: 'Controleren en versturen',
  lead: 'Lees alles nog één keer door. Na het versturen krijgt u meteen een bevestiging met een kopie.',
  questions: [
    {
      key: 'signerName',
      kind: 'shortText',
      maxLength: 100,
      private: true,
      label: 'Wie verstuurt deze aanvraag?',
      hint: 'Uw voornaam en achternaam. Dit telt als handtekening.',
      error: 'Vul uw voornaam en achternaam in.',
      necessityNote: 'Een aanvraag moet ondertekend zijn (Awb 4:2, eerste lid).',
      autocomplete: 'name',
    },
    {
      key: 'signerCapacity',
      kind: 'choice',
      label: 'Namens wie doet u dat?',
      options: [
        { value: 'boardMember', label: 'Ik zit in het bestuur van de vereniging of stichting' },
        { value: 'groupMember', label: 'Ik hoor bij de groep, en de groep vindt het goed' },
        { value: 'authorised', label: 'Iemand anders heeft mij gevraagd dit te doen' },
      ],
      error: 'Kies namens wie u de aanvraag verstuurt.',
      necessityNote: 'Wij moeten weten of u namens de groep mag tekenen (Awb 2:1).',
    },
    {
      key: 'declaration',
      kind: 'declaration',
      label: 'Ik heb alles naar waarheid ingevuld, en ik mag dit plan namens de groep insturen.',
      error: 'Zet een vinkje als alles klopt en u het plan namens de groep mag insturen.',
      necessityNote: 'Hiermee ondertekent u de aanvraag (Awb 4:2, eerste lid).',
    },
  ],
};

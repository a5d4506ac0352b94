import type { LocalDate } from '../../workflows/calendar.js';
import { notByThisRoad, roadsInWriting } from '../web/form/came-in.js';
import { asForm, Field } from '../web/form/question.js';

/** An objection as somebody fills it in about an own plan (Awb 6:5): against what, why, and a name under it. */
export class OwnObjection {
  @Field({
    kind: 'choices',
    goes: 'input',
    label: 'Tegen welk besluit maakt u bezwaar?',
    error: 'Kies tegen welk besluit u bezwaar maakt.',
    list: 'decisions',
  })
  decisions: string[];

  @Field({
    kind: 'choices',
    goes: 'input',
    optional: true,
    label: 'Vindt u dat een ander plan te hoog is beoordeeld?',
    hint: 'Kies dan dat plan. Wie dat plan maakte, mag bij het gesprek ook iets zeggen. Anders laat u dit leeg.',
    error: 'Kies plannen uit de lijst.',
    list: 'otherDecisions',
  })
  others?: string[];

  @Field({
    kind: 'longText',
    goes: 'texts',
    optional: true,
    label: 'Waarom bent u het niet eens met het besluit?',
    hint: 'Schrijf het in uw eigen woorden. Weet u het nog niet precies? Laat het dan leeg. Wij vragen er later naar.',
    error: 'Maak uw tekst korter.',
    maxLength: 4000,
  })
  grounds?: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    optional: true,
    label: 'Bent u te laat? Waarom?',
    hint: 'Alleen nodig als de laatste dag voorbij is.',
    error: 'Maak uw tekst korter.',
    maxLength: 1000,
  })
  lateReason?: string;

  @Field({
    kind: 'text',
    goes: 'texts',
    label: 'Uw naam',
    hint: 'Hiermee zet u uw handtekening onder het bezwaar.',
    error: 'Zet uw naam onder het bezwaar.',
    autocomplete: 'name',
  })
  signedBy: string;
}

/** An objection that came on paper or was told at the desk, typed in by staff. */
export class WrittenObjection {
  @Field({
    kind: 'choices',
    goes: 'input',
    label: 'Tegen welk besluit is het bezwaar?',
    error: 'Kies tegen welk besluit het bezwaar is.',
    list: 'decisions',
  })
  decisions: string[];

  @Field({
    kind: 'choices',
    goes: 'input',
    optional: true,
    label: 'Gaat het ook over geld voor een ander plan?',
    hint: 'Alleen als dat in het bezwaar staat.',
    error: 'Kies plannen uit de lijst.',
    list: 'otherDecisions',
  })
  others?: string[];

  @Field({
    kind: 'choices',
    goes: 'input',
    label: 'Wie maken bezwaar?',
    error: 'Kies wie bezwaar maken.',
    list: 'objectors',
  })
  objectors: string[];

  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Hoe kwam het binnen?',
    error: 'Kies hoe het bezwaar binnenkwam.',
    hint: notByThisRoad,
    options: roadsInWriting,
  })
  channel: string;

  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag kwam het binnen?',
    error: 'Vul de dag in waarop het bezwaar binnenkwam, bijvoorbeeld 18 november 2026.',
  })
  receivedOn: LocalDate;

  @Field({
    kind: 'date',
    goes: 'input',
    optional: true,
    label: 'Welke dag staat in het poststempel?',
    hint: 'Op tijd gepost en binnen een week na de laatste dag binnen, is op tijd (Awb 6:9).',
    error: 'Vul een dag in, bijvoorbeeld 18 november 2026, of laat het vak leeg.',
  })
  postedOn?: LocalDate;

  @Field({
    kind: 'longText',
    goes: 'texts',
    optional: true,
    label: 'De redenen van het bezwaar',
    hint: 'Neem ze precies over. Staan ze er niet in? Laat dit vak dan leeg.',
    error: 'Maak de tekst korter.',
    maxLength: 4000,
  })
  grounds?: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    optional: true,
    label: 'Waarom is het te laat?',
    hint: 'Alleen nodig als het na de laatste dag kwam. Staat het er niet bij? Vraag het dan.',
    error: 'Maak de tekst korter.',
    maxLength: 1000,
  })
  lateReason?: string;
}

export const ownObjection = asForm('start', OwnObjection);
export const writtenObjection = asForm('start', WrittenObjection);

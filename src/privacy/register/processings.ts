import type { Settings } from '../../../workflows/settings.js';

/** One processing of personal data, as the register must describe it (AVG 30(1)). */
export interface Processing {
  readonly name: string;
  readonly purpose: string;
  readonly ground: string;
  readonly people: string;
  readonly data: string;
  readonly retention: string;
  readonly receivers: string;
}

const publicTask =
  'Publieke taak (AVG artikel 6, eerste lid, onder e; Awb titel 4.2 en de subsidieverordening)';
const consent = 'Toestemming (AVG artikel 6, eerste lid, onder a), altijd in te trekken';
const duty = 'Wettelijke plicht (AVG artikel 6, eerste lid, onder c)';
/** Every processing of this service, with how long a grantor keeps things. A new table with people in it belongs in one of these. */
export const processingsOf = (keeps: Keeping): readonly Processing[] =>
  processings.map((one) => ({ ...one, retention: inFull(one.retention, keeps) }));

/** What the settings of a grantor say about keeping. */
export type Keeping = Pick<Settings, 'years' | 'months'>;

const asLongAs = 'Zo lang als de zaak: {jaren} (Selectielijst gemeenten 2020, processen 8 en 13)';

function inFull(retention: string, { years, months }: Keeping): string {
  const kept = [...new Set(Object.values(years.kept))].toSorted((one, other) => other - one);
  const words = `${kept.slice(0, -1).join(', ')} of ${kept.at(-1)} jaar`;
  return retention
    .replace('{jaren}', kept.length === 1 ? `${kept[0]} jaar` : words)
    .replace('{maanden}', months.looseMail === 1 ? 'één maand' : `${months.looseMail} maanden`);
}

const processings: readonly Processing[] = [
  {
    name: 'Aanvragen behandelen',
    purpose: 'Weten wie iets aanvraagt, het plan beoordelen en besluiten',
    ground: publicTask,
    people: 'Aanvragers, contactpersonen, wie meeschrijft aan een plan',
    data: 'Naam, adres, e-mailadres, telefoon, plan, begroting, bestanden, besluit, brieven',
    retention: asLongAs,
    receivers: 'Medewerkers die de zaak behandelen; de jury zonder adres, e-mail en telefoon',
  },
  {
    name: 'Concepten bewaren',
    purpose: 'Later verder kunnen met een plan',
    ground: publicTask,
    people: 'Wie een plan begint',
    data: 'Wat er is ingevuld en meegestuurd',
    retention: 'Tot 30 dagen na het sluiten van de ronde',
    receivers: 'Alleen wie aan het plan schrijft',
  },
  {
    name: 'Jury laten beoordelen',
    purpose: 'Punten en advies, en weten wie bij een plan betrokken is (Awb artikel 2:4)',
    ground: publicTask,
    people: 'Juryleden',
    data: 'Naam, e-mailadres, betrokkenheid, punten en redenen',
    retention: asLongAs,
    receivers: 'Voorzitter en secretaris; het advies gaat naar het college en naar de aanvrager',
  },
  {
    name: 'Bijdragen betalen',
    purpose: 'Het geld op de goede rekening krijgen',
    ground: publicTask,
    people: 'Wie een bijdrage krijgt',
    data: 'Rekeningnummer (versleuteld), naam van de rekening, bedrag, wie het nummer zag',
    retention: asLongAs,
    receivers: 'Medewerkers financiën en de bank',
  },
  {
    name: 'Berichten sturen',
    purpose: 'Laten weten wat er gebeurt, en kunnen bewijzen dat een bericht verstuurd is',
    ground: publicTask,
    people: 'Aanvragers, juryleden, medewerkers, wie zich opgeeft voor berichten',
    data: 'E-mailadres, onderwerp, tijdstip; de tekst een maand',
    retention:
      'De tekst een maand na verzending. Over een zaak: het bericht en het bewijs van verzending zo lang als die zaak. Bij geen zaak (inloglinks, berichten aan volgers, vervallen concepten): {maanden} na verzending',
    receivers: 'De mailserver van de gemeente',
  },
  {
    name: 'Bericht als een ronde opengaat',
    purpose: 'Mailen als een regeling opengaat',
    ground: consent,
    people: 'Wie zich opgeeft',
    data: 'E-mailadres',
    retention: 'Tot iemand zich afmeldt',
    receivers: 'Niemand',
  },
  {
    name: 'Foto’s en zinnen laten zien',
    purpose: 'Laten zien wat er van plannen is geworden',
    ground: consent,
    people: 'Aanvragers en wie op de foto staat',
    data: 'Eén zin en één foto, zonder plaats en camera',
    retention: 'Tot iemand de toestemming intrekt, en hoogstens zo lang als de zaak',
    receivers: 'Iedereen, op de website',
  },
  {
    name: 'Subsidieregister',
    purpose: 'Openbaar maken wie subsidie kreeg (Woo)',
    ground: publicTask,
    people: 'Geen: alleen verenigingen, stichtingen en andere organisaties',
    data: 'Naam van de organisatie, plan, bedrag',
    retention: 'Zo lang als de zaak',
    receivers: 'Iedereen',
  },
  {
    name: 'Inloggen en logboek',
    purpose: 'Weten wie iets doet, en dat later kunnen nagaan',
    ground: duty,
    people: 'Iedereen die inlogt',
    data: 'E-mailadres, tijdstip, browser; in het logboek alleen een nummer',
    retention: 'Inloglink een dag; sessie tot uitloggen; het logboek blijft, zonder naam',
    receivers: 'Beheerders',
  },
  {
    name: 'Verzoeken over persoonsgegevens',
    purpose: 'Inzage, verbetering en wissen (AVG artikel 12 tot en met 20)',
    ground: duty,
    people: 'Wie een verzoek doet',
    data: 'Naam, verzoek, antwoord, datums',
    retention:
      'Zo lang als de zaken van deze persoon, of zonder zaak {maanden} na het antwoord; dat er een verzoek was langer, zonder naam',
    receivers: 'Medewerkers die het verzoek behandelen',
  },
];

import type { Provenance } from './legal-settings.js';

const policy = 'Dorpenbeleid Midden-Drenthe 2020-2026';
const proposal = 'Voorstel bij deze toepassing';

/** Where every legal setting of MOEK comes from, as far as anybody could find. */
export const moekLegal: Readonly<Record<string, Provenance>> = {
  grondslag: { source: 'Gemeenteblad 2024, 102251 (wijziging ASV 2012, artikel 3)', mark: 'K', note: 'Het college mag nadere regels stellen. Zijn die er voor MOEK? Dan horen zij hier te staan.' },
  'bedrag-hoogste': { source: proposal, mark: 'D', note: 'De hoogste prijs in 2018 was € 5.000. Tot dat bedrag staat elke bijdrage meteen vast.' },
  'bedrag-laagste': { source: proposal, mark: 'D', note: 'In 2015 kreeg elke andere deelnemer € 200. Een laagste bedrag maal het aantal plannen moet in de pot passen.' },
  'plannen-per-groep': { source: proposal, mark: 'D', note: '' },
  herstel: { source: 'Awb 4:5, eerste lid', mark: 'D', note: 'De wet zegt niet hoe lang. De behandelaar kiest een dag; dit is wat er als voorstel staat.' },
  'niet-behandelen': { source: 'Awb 4:5, vierde lid', mark: 'C', note: 'Vier weken na het aanvullen, of nadat de hersteltermijn voorbij is.' },
  zienswijze: { source: 'Awb 4:7, 4:8 en 4:9', mark: 'D', note: 'De wet noemt geen termijn. Twee weken is gewoon. De behandelaar kiest een dag; dit is wat er als voorstel staat.' },
  beslistermijn: { source: 'Spelregels MOEK, artikel 8 (voorstel)', mark: 'D', note: 'Acht weken na de sluiting. De ronde van 2020 deed er 24 dagen over.' },
  'beslistermijn-begin': { source: 'Spelregels MOEK, artikel 8 (voorstel)', mark: 'D', note: 'Acht weken na ontvangst past niet bij een ronde: wie vroeg is, zou een te laat besluit krijgen.' },
  'beslistermijn-bron': { source: 'Algemene termijnenwet, artikel 1 en 4', mark: 'K', note: 'Alleen een termijn uit een wet of algemene maatregel van bestuur schuift op als zij eindigt in een weekend of op een feestdag.' },
  'beslistermijn-plaats': { source: proposal, mark: 'D', note: 'De spelregels moeten nog worden vastgesteld.' },
  'jury-leden': { source: proposal, mark: 'D', note: '' },
  'jury-quorum': { source: proposal, mark: 'D', note: '' },
  belangen: { source: 'Awb 2:4', mark: 'K', note: 'Wie een persoonlijk belang heeft, mag het advies niet beïnvloeden.' },
  'vier-ogen': { source: 'Mandaatregister van de gemeente', mark: 'K', note: 'Het register was niet te vinden. Wie een voorstel voorlegt, beslist er boven dit bedrag niet zelf over: bij de uitslag van een ronde, en bij lager vaststellen en intrekken. € 0 betekent: altijd een ander.' },
  'direct-vast': { source: 'Model-ASV van de VNG, artikel 15, eerste lid', mark: 'C', note: 'De volledige tekst van de ASV van Midden-Drenthe was niet te vinden.' },
  bezwaar: { source: 'Awb 6:7', mark: 'C', note: 'Zes weken vanaf de dag na de bekendmaking (Awb 6:8).' },
  'bezwaar-besluit': { source: 'Awb 7:10, eerste lid', mark: 'C', note: 'Zes weken vanaf de dag na de laatste dag om bezwaar te maken.' },
  'bezwaar-commissie': { source: 'Awb 7:10, eerste lid', mark: 'C', note: 'Twaalf weken als een commissie volgens Awb 7:13 adviseert. Of de gemeente er een heeft, is nog de vraag.' },
  'bezwaar-verdagen': { source: 'Awb 7:10, derde lid', mark: 'C', note: 'Eén keer zes weken. Verder uitstel kan alleen met instemming of voor een wettelijk voorschrift.' },
  beroep: { source: 'Awb 6:7', mark: 'C', note: 'Zes weken, bij de bestuursrechter.' },
  betalen: { source: 'Awb 4:87, eerste lid', mark: 'K', note: 'Zes weken na de bekendmaking, tenzij het besluit een andere dag noemt.' },
  klacht: { source: 'Awb 9:11, eerste lid', mark: 'C', note: 'Zes weken vanaf de dag na ontvangst. Met een klachtencommissie tien weken; die is er hier niet.' },
  'klacht-verdagen': { source: 'Awb 9:11, tweede lid', mark: 'C', note: 'Eén keer vier weken. Verder uitstel kan alleen als wie klaagde dat schriftelijk goed vindt.' },
  'klacht-niet': { source: 'Awb 9:8, derde lid', mark: 'C', note: 'Vier weken na ontvangst. Daarna behandelt het programma de klacht gewoon.' },
  ombudsman: { source: 'Awb 9:17', mark: 'K', note: 'Een gemeente kan een eigen ombudsman hebben. Anders is het de Nationale ombudsman.' },
  vraag: { source: proposal, mark: 'D', note: 'De wet noemt geen termijn voor een vraag. Twee weken is een voorstel.' },
  'vaststellen-hoe': { source: 'Model-ASV van de VNG, artikel 15 en 16', mark: 'C', note: 'Tot de grens van ‘meteen vastgesteld’ staat een bijdrage direct vast. Daarboven stelt de gemeente zelf vast.' },
  'vaststellen-ambtshalve': { source: 'Model-ASV van de VNG, artikel 15', mark: 'C', note: 'Dertien weken nadat de activiteiten klaar moeten zijn.' },
  'vaststellen-vragen': { source: 'Model-ASV van de VNG', mark: 'K', note: 'Dertien weken na de activiteiten. De ASV van Midden-Drenthe was niet te vinden.' },
  'vaststellen-beslissen': { source: 'Model-ASV van de VNG', mark: 'K', note: 'Dertien weken na ontvangst; sommige gemeenten hebben 22 weken.' },
  terugbetalen: { source: 'Awb 4:87, eerste lid', mark: 'K', note: 'Zes weken na de bekendmaking, tenzij het besluit een latere dag noemt.' },
  'intrekken-jaren': { source: 'Awb 4:49, derde lid', mark: 'C', note: 'Vijf jaar na de bekendmaking van de vaststelling; bij een afspraak die later niet is nagekomen vijf jaar daarna.' },
  'terugvorderen-jaren': { source: 'Awb 4:57, vierde lid', mark: 'K', note: 'Vijf jaar na de vaststelling. Wij tellen ook bij een wijziging vanaf de eerste vaststelling: dat is het gunstigst voor de ontvanger.' },
  'verjaring-jaren': { source: 'Awb 4:104, eerste lid', mark: 'K', note: 'Vijf jaar na de laatste dag om te betalen. Stuiten (Awb 4:105 en 4:106) wordt niet bijgehouden.' },
  uitstel: { source: policy, mark: 'D', note: 'Het beleid zegt niets over uitstel; een jaar is een voorstel.' },
}; // prettier-ignore

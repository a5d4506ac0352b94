import type { AnyStateNode } from 'xstate';
import type { Chart } from '../../../workflows/language.js';
import type { Gallery, House } from '../gallery.js';

/** GET routes that answer no page, with the reason. */
const noPages: Readonly<Record<string, string>> = {
  '/regelingen/:slug/fotos/:file': 'a photo',
  '/subsidieregister/dcat.jsonld': 'a description for data portals',
  '/subsidieregister/:file': 'a list to keep',
  '/werk/rondes/incidenteel/:grantor/:year': 'a list to keep',
  '/mijn/:id/klaar/foto': 'a photo',
  '/werk/zaken/:id/klaar/foto': 'a photo',
  '/mijn/:id/brieven/:letter/pdf': 'a letter to keep',
  '/mijn/bezwaren/:id/brieven/:letter/pdf': 'a letter to keep',
  '/werk/bezwaren/:id/brieven/:letter/brief.pdf': 'a letter to keep',
  '/werk/zaken/:id/berichten/:message/brief.pdf': 'a letter to keep',
  '/werk/bezwaren/:id/berichten/:message/brief.pdf': 'a letter to keep',
  '/werk/bezwaren/:id/vergelijking.zip': 'a bundle to keep',
  '/mijn/:id/juryadvies.pdf': 'a report to keep',
  '/werk/zaken/:id/juryadvies.pdf': 'a report to keep',
  '/werk/zaken/:id/brieven/:letter/brief.pdf': 'a letter to keep',
  '/werk/zaken/:id/brieven/:letter/brief.docx': 'a letter to edit',
  '/werk/rondes/:id/besluit/juryadvies.pdf': 'a report to keep',
  '/werk/rondes/:id/juryrapport.pdf': 'a report to keep',
  '/jury/beraad/:id/rapport.pdf': 'a report to keep',
  '/jury/:id/bestand/:file': 'a file of a plan',
  '/jury/beraad/:id/plan/:entry/bestand/:file': 'a file of a plan',
  '/bestanden/:file': 'a file of a plan',
  '/aanvragen/:id/kopie.pdf': 'a copy to keep',
  '/aanvragen/:id': 'leads on to the form or the confirmation',
  '/agenda/:key.ics': 'a calendar for a program',
  '/mijn/gegevens/bestand': 'own data to keep',
  '/werk/gegevens/:request/bestand': 'data of somebody to keep',
  '/werk/gegevens/register.csv': 'a list to keep',
  '/werk/begroting/excel': 'a spreadsheet to keep',
  '/werk/archief/:list/verklaring.csv': 'a certificate to keep',
  '/mijn/:id/meer-tijd': 'leads on to the page of that move',
};

/** Forms that nobody can fill in wrong, with the reason. */
const neverWrong: Readonly<Record<string, string>> = {
  '/uitloggen': 'one button',
  '/mijn/sleutels/intrekken': 'one button',
  '/werk/rondes/:id/jury/eruit': 'one button',
  '/werk/taken/:task/klaar': 'one button',
  '/werk/zaken/:id/berichten/:message/terug': 'one button',
  '/werk/bezwaren/:id/berichten/:message/terug': 'one button',
  '/werk/klachten/:id/berichten/:message/terug': 'one button',
  '/mijn/klachten/:id/zet/:move': 'one button: taking it back',
  '/werk/zaken/:id/berichten/:message/gepost': 'one button',
  '/werk/bezwaren/:id/berichten/:message/gepost': 'one button',
  '/werk/zaken/:id/behandelaar': 'a list to choose from',
  '/werk/bezwaren/:id/behandelaar': 'a list to choose from',
  '/mijn/:id/klaar/toestemming': 'a tick, and no tick is an answer',
  '/mijn/:id/te-laat': 'one button',
  '/mijn/bezwaren/:id/te-laat': 'one button',
  '/werk/agenda': 'one button',
  '/werk/agenda/weg': 'one button',
  '/financien/betaallijst': 'one button, and a list to keep',
  '/financien/bank/bestand': 'one button, and a file to keep',
  '/financien/bank/bestand/:batch': 'one button, and a file to keep',
  '/financien/:id/rekening': 'one button',
  '/aanvragen/:id/bewaar': 'asked by the script',
  '/jury/:id/bewaren': 'asked by the script',
  '/jury/beraad/:id/plan/:entry/bewaren': 'asked by the script',
};

/** Programs get JSON. */
const isPage = ({ path }: { path: string }): boolean => !path.startsWith('/api/v1');

/** Pages of this house that nobody looked at. */
export const pagesNotSeen = ({ routes }: House, { answered }: Gallery): string[] =>
  routes
    .filter((route) => route.method === 'GET' && isPage(route) && !(route.path in noPages))
    .map(({ path }) => path)
    .filter((path) => !answered.has(`GET ${path} 200`));

/** Forms of this house of which nobody looked at what they say to a mistake. */
export const mistakesNotSeen = ({ routes }: House, { answered }: Gallery): string[] =>
  routes
    .filter((route) => route.method === 'POST' && isPage(route) && !(route.path in neverWrong))
    .map(({ path }) => path)
    .filter((path) => ![...answered].some((one) => one.startsWith(`POST ${path} 4`)));

/** Exceptions for routes that are not there any more. */
export const oldExceptions = ({ routes }: House): string[] =>
  [...Object.keys(noPages), ...Object.keys(neverWrong)].filter(
    (path) => !routes.some((route) => route.path === path),
  );

/** States of a chart in which nobody looked at this page. */
export const statesNotSeen = (page: string, { machine }: Chart, { stood }: Gallery): string[] =>
  leavesOf(machine.root).filter((state) => state !== 'opened' && !stood.has(`${page} ${state}`));

/** Every place a dossier can be at, as dotted paths. */
function leavesOf(node: AnyStateNode, above = ''): string[] {
  return Object.entries(node.states).flatMap(([key, below]) =>
    Object.keys(below.states).length === 0 ? [above + key] : leavesOf(below, `${above}${key}.`),
  );
}

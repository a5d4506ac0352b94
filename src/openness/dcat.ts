import type { Grantor } from '../identity/grantor.entity.js';
import { fileName, type FileKind } from './register-files.js';

/** One register to describe: of whom, and of which years. */
interface Described {
  readonly grantor: Grantor;
  /** Newest first; a register without years is not described. */
  readonly years: readonly number[];
}

/** A catalogue record (DCAT-AP-NL 3.0, JSON-LD) by which portals such as data.overheid.nl find the register. */
export const catalogOf = (registers: readonly Described[], baseUrl: string): string =>
  JSON.stringify(
    {
      '@context': context,
      '@graph': registers.flatMap((register) => [
        datasetOf(register, baseUrl),
        ...register.years.flatMap((year) =>
          kinds.map((kind) => distributionOf({ ...register, year, kind }, baseUrl)),
        ),
      ]),
    },
    null,
    1,
  );

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const kinds = ['csv', 'json'] as const satisfies readonly FileKind[];

/** A value of a list that the European Union keeps. */
const listed = (list: string, name: string) => ({
  '@id': `http://publications.europa.eu/resource/authority/${list}/${name}`,
});
const dutch = (text: string) => ({ '@value': text, '@language': 'nl' });
const day = (date: string) => ({ '@value': date, '@type': 'xsd:date' });

function datasetOf({ grantor, years }: Described, baseUrl: string) {
  const page = `${baseUrl}/subsidieregister`;
  return {
    '@id': `${page}#${grantor.id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${page}#${grantor.id}`,
    ...aboutOf(grantor),
    ...always,
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': day(`${Math.min(...years)}-01-01`),
      'dcat:endDate': day(`${Math.max(...years)}-12-31`),
    },
    'dcat:landingPage': { '@id': page },
    'dcat:distribution': years.flatMap((year) =>
      kinds.map((kind) => ({ '@id': `${page}/${fileName({ grantor, year }, kind)}` })),
    ),
  };
}

function aboutOf({ name, department, email, fictional }: Grantor) {
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': dutch(name) };
  const trial = fictional ? ' Dit is een proefomgeving: alles hierin is verzonnen.' : '';
  return {
    'dct:title': dutch(`Subsidieregister ${name}`),
    'dct:description': dutch(
      `Subsidies van ${name} aan organisaties: wie kreeg hoeveel, waarvoor en wanneer. Mensen staan er niet in.${trial}`,
    ),
    'dct:publisher': publisher,
    'dct:creator': publisher,
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': department,
      'vcard:hasEmail': { '@id': `mailto:${email}` },
    },
  };
}

/** What holds for every register: public, free to use, and read anew at every question. */
const always = {
  'dct:accessRights': listed('access-right', 'PUBLIC'),
  'dct:license': listed('licence', 'CC0'),
  'dct:language': listed('language', 'NLD'),
  'dcat:theme': [listed('data-theme', 'GOVE')],
  'dcat:keyword': [dutch('subsidie'), dutch('subsidieregister')],
  'dct:accrualPeriodicity': listed('frequency', 'UPDATE_CONT'),
};

function distributionOf(
  { grantor, year, kind }: { grantor: Grantor; year: number; kind: FileKind },
  baseUrl: string,
) {
  const address = `${baseUrl}/subsidieregister/${fileName({ grantor, year }, kind)}`;
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': dutch(`Subsidieregister ${grantor.name} ${year} (${kind.toUpperCase()})`),
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dct:format': listed('file-type', kind.toUpperCase()),
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${mediaTypes[kind]}`,
    },
    'dct:license': listed('licence', 'CC0'),
  };
}

const mediaTypes: Record<FileKind, string> = { csv: 'text/csv', json: 'application/json' };

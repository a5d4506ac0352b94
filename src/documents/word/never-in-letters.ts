const tracked =
  'In de brief staan nog wijzigingen bijgehouden. Accepteer of verwerp ze allemaal, en sla de brief op.';
const remarks = 'In de brief staan nog opmerkingen. Verwijder ze allemaal, en sla de brief op.';
const picture =
  'In de brief staat een plaatje of een tekstvak. Een brief bestaat alleen uit tekst: haal het weg.';
const table = 'In de brief staat een tabel. Zet wat erin staat in gewone zinnen of in een lijst.';
const footnote = 'In de brief staat een voetnoot. Zet die tekst in de brief zelf.';
const edge =
  'In de kop- of voettekst staat iets. Briefhoofd en paginanummers komen er vanzelf bij: haal het weg.';

/** Elements that say something which would be lost, each with what to do. */
export const neverIn: Readonly<Record<string, string>> = {
  ins: tracked,
  del: tracked,
  moveFrom: tracked,
  moveTo: tracked,
  commentReference: remarks,
  commentRangeStart: remarks,
  drawing: picture,
  pict: picture,
  object: picture,
  tbl: table,
  footnoteReference: footnote,
  endnoteReference: footnote,
  headerReference: edge,
  footerReference: edge,
};

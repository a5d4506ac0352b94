import type { EntityManager } from 'typeorm';
import { isOfResidents } from '../../applications/publicity.queries.js';
import { sentEntriesOf } from '../../applications/applications.queries.js';
import { letterheadOf, listPdf } from '../../documents/files.queries.js';
import { Grantor } from '../../identity/grantor.entity.js';
import { adviceFor } from '../../jury/report/advice.queries.js';
import type { ObjectionNow } from '../../objections/objections.queries.js';
import { knownAround } from './known.queries.js';
import { openAdvice } from './papers.js';
import { mark, redactorOf } from './redact.js';
import { zipOf } from '../../web/zip.js';

interface Compared {
  readonly title: string;
  readonly file: string;
  readonly print: () => Promise<Buffer>;
}

/** The jury's advice about every other plan of the round that was decided on, each printed anew without people, with a list. */
export async function comparisonOf(
  em: EntityManager,
  { objection, contested, dossier }: ObjectionNow,
  { at, today }: { at: number; today: string },
): Promise<() => Promise<Buffer>> {
  const grantor = await em.findOneByOrFail(Grantor, { id: dossier.grantorId });
  const own = new Set(contested.filter(({ isOwn }) => isOwn).map(({ application }) => application.id));
  const others: Compared[] = [];
  for (const entry of await sentEntriesOf(em, objection.roundId)) {
    if (own.has(entry.application.id)) continue;
    const advice = await adviceFor(em, entry.application.id);
    if (!advice) continue;
    const redact = redactorOf(await knownAround(em, { ...entry, grantor }, []));
    const applicant = isOfResidents(entry.application) ? mark : entry.application.groupName;
    const print = openAdvice(advice, redact, applicant);
    const file = `${entry.application.caseNumber ?? ''}.pdf`;
    others.push({ title: redact(entry.application.title), file, print });
  }
  return async () => {
    const files = [
      { name: '00-lijst.pdf', bytes: await listOf(grantor, objection.caseNumber, { others, today }) },
    ];
    for (const { file, print } of others) files.push({ name: file, bytes: await print() });
    return zipOf(files, at);
  };
}

const listOf = (
  grantor: Grantor,
  caseNumber: string,
  { others, today }: { others: readonly Compared[]; today: string },
): Promise<Buffer> =>
  listPdf({
    ...letterheadOf(grantor),
    title: `Vergelijking bij bezwaar ${caseNumber}`,
    kind: 'Wat de jury van de andere plannen vond',
    madeOn: today,
    facts: [{ label: 'Ons kenmerk', value: caseNumber }],
    lead: [
      `Waar ${mark} staat, stond iets van een mens. De stukken zijn opnieuw gemaakt, zonder die gegevens.`,
    ],
    columns: [{ heading: 'Plan', wide: true }, { heading: 'Stuk' }],
    rows: others.map(({ title, file }) => [title, file]),
  });

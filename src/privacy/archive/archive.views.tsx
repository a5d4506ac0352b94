import { Button, Buttons } from '../../web/button.js';
import { Form } from '../../web/form/form.js';
import { fullDate, localDate, number } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link, Paragraph } from '../../web/text.js';
import type { Due } from './archive.queries.js';
import type { DestructionList } from './destruction.entity.js';
import { resultWords, stateWords } from './archive-words.js';

/** What somebody sees of the archive of one grantor. */
export interface Archive {
  readonly grantor: { readonly id: string; readonly name: string };
  readonly due: readonly Due[];
  readonly lists: readonly DestructionList[];
}

interface ArchivePageProps {
  readonly ctx: PageContext;
  readonly archives: readonly Archive[];
  readonly mayMake: boolean;
  readonly refusals?: readonly string[];
}

/** What must be destroyed, on which list it stands, and what was. */
export const ArchivePage = ({ ctx, archives, mayMake, refusals }: ArchivePageProps) => (
  <Page ctx={ctx} title="Archief" wide refusals={[...(refusals ?? [])]}>
    <PageHead title="Archief" sub="Zaken waarvan de bewaartermijn voorbij is" />
    <div class="oek-stack">
      <Paragraph>
        Niets wordt vanzelf vernietigd. De beheerder maakt een lijst, de archivaris geeft akkoord, en pas dan
        gaan de gegevens echt weg: uit de database, de bestanden en de e-mails.
      </Paragraph>
      {archives.map((archive) => (
        <OneArchive key={archive.grantor.id} ctx={ctx} archive={archive} mayMake={mayMake} />
      ))}
    </div>
  </Page>
);

const OneArchive = ({ ctx, archive, mayMake }: { ctx: PageContext; archive: Archive; mayMake: boolean }) => {
  const { grantor, due, lists } = archive;
  return (
    <>
      <Card id={`te-vernietigen-${grantor.id}`} title={`Te vernietigen: ${grantor.name}`}>
        <DataTable
          caption={`Zaken van ${grantor.name} waarvan de bewaartermijn voorbij is`}
          hideCaption
          columns={dueColumns}
          rows={due}
          empty="Er is nu niets om te vernietigen."
        />
        {mayMake && due.length > 0 ? (
          <Form ctx={ctx} action="/werk/archief">
            <input type="hidden" name="archief" value={grantor.id} />
            <Buttons>
              <Button>{`Lijst maken met ${due.length === 1 ? '1 zaak' : `${number(due.length)} zaken`}`}</Button>
            </Buttons>
          </Form>
        ) : null}
      </Card>
      <Card id={`lijsten-${grantor.id}`} title={`Lijsten van ${grantor.name}`}>
        <DataTable
          caption={`Vernietigingslijsten van ${grantor.name}, de nieuwste eerst`}
          hideCaption
          columns={listColumns}
          rows={lists}
          empty="Er is nog geen lijst."
        />
      </Card>
    </>
  );
};

const dueColumns: readonly Column<Due>[] = [
  { label: 'Zaak', cell: ({ caseNumber }) => caseNumber ?? 'Zonder nummer', rowHeader: true },
  { label: 'Waarom bewaard', cell: ({ result }) => resultWords(result) },
  { label: 'Bewaard sinds', cell: ({ startsOn }) => fullDate(startsOn) },
  { label: 'Mag weg vanaf', cell: ({ destroyOn }) => fullDate(destroyOn) },
];

const listColumns: readonly Column<DestructionList>[] = [
  {
    label: 'Lijst',
    cell: ({ id, madeAt }) => (
      <Link href={`/werk/archief/${id}`}>Lijst van {fullDate(localDate(madeAt))}</Link>
    ),
  },
  { label: 'Staat', cell: (list) => stateWords(list) },
];

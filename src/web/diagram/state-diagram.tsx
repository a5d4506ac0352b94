import { Details } from '../layout.js';
import { Heading } from '../text.js';
import { Drawing } from './drawing.js';
import type { Box } from './graph.js';
import type { MachineDrawing } from './machine-drawing.js';
import type { Walk } from './walk.js';

interface StateDiagramProps {
  /** Unique on the page. */
  id: string;
  drawing: MachineDrawing;
  walk: Walk;
}

/** Where a dossier was, is and can go: as a picture, and the same in words for whoever cannot use a picture. */
export function StateDiagram({ id, drawing, walk }: StateDiagramProps) {
  const now = statesOf(drawing.graph.boxes).filter((box) => walk.current.has(box.id));
  const names = now.map((box) => box.name).join(' en ');
  return (
    <figure class="oek-figure" aria-labelledby={`${id}-bijschrift`}>
      <Details summary="Lees het schema als tekst">
        <InWords drawing={drawing} walk={walk} />
      </Details>
      <section class="oek-scroll" tabIndex={0} aria-label="Schema, schuif om alles te zien">
        <Drawing
          id={id}
          layout={drawing.layout}
          walk={walk}
          title={`Schema van de behandeling. Nu: ${names}.`}
          description="Dezelfde informatie staat als tekst boven het schema."
        />
      </section>
      <figcaption id={`${id}-bijschrift`}>
        <ul class="oek-legend-list">
          <li class="oek-legend-list__now">Nu: {names}</li>
          <li class="oek-legend-list__visited">Al geweest (✓)</li>
          <li>Nog niet geweest</li>
        </ul>
        <p class="oek-small">Past het schema niet? Schuif erin om alles te zien.</p>
      </figcaption>
    </figure>
  );
}

const statesOf = (boxes: readonly Box[]): Box[] =>
  boxes.flatMap((box) => (box.children.length ? statesOf(box.children) : [box]));

/** Every state with how it stands and where it leads to. */
const InWords = ({ drawing, walk }: Omit<StateDiagramProps, 'id'>) => (
  <>
    <Heading level={3} look={4}>
      Alle stappen
    </Heading>
    <Branch boxes={drawing.graph.boxes} drawing={drawing} walk={walk} />
  </>
);

interface BranchProps extends Omit<StateDiagramProps, 'id'> {
  boxes: readonly Box[];
}

const Branch = ({ boxes, drawing, walk }: BranchProps) => (
  <ul class="oek-list">
    {boxes.map((box) => (
      <li key={box.id}>
        {walk.current.has(box.id) ? <strong>{title(box)} (nu)</strong> : title(box)}
        {!walk.current.has(box.id) && walk.visited.has(box.id) ? ' (al geweest)' : ''}
        {sentencesOf(box, drawing).map((sentence) => ` ${sentence}`)}
        {box.children.length ? <Branch boxes={box.children} drawing={drawing} walk={walk} /> : null}
      </li>
    ))}
  </ul>
);

const kinds: Partial<Record<Box['kind'], string>> = {
  final: 'einde',
  parallel: 'tegelijk',
  region: 'onderdeel',
};

const title = ({ name, kind }: Box): string =>
  [name, kinds[kind] && (name ? `(${kinds[kind]})` : kinds[kind])].filter(Boolean).join(' ') || 'onderdeel';

function sentencesOf(box: Box, { graph }: MachineDrawing): string[] {
  const names = new Map(everyBox(graph.boxes).map(({ id, name }) => [id, name]));
  return graph.arrows
    .filter((arrow) => arrow.from === box.id)
    .map(
      ({ words, to }) =>
        `${words.length ? `Na ‘${words.join('’ of ‘')}’` : 'Daarna'} volgt ‘${names.get(to)}’.`,
    );
}

const everyBox = (boxes: readonly Box[]): Box[] => boxes.flatMap((box) => [box, ...everyBox(box.children)]);

import { euro } from '../web/format.js';
import { Details } from '../web/layout.js';
import { DataTable } from '../web/table.js';
import { Heading, Paragraph } from '../web/text.js';
import type { Award, Outcome } from './winners.queries.js';

/** What others made of it: photos of those who let us show them, and the list of every round that was announced. */
export const Winners = ({ slug, outcomes }: { slug: string; outcomes: readonly Outcome[] }) => {
  const shown = outcomes
    .flatMap(({ awards }) => awards)
    .filter(({ done }) => done)
    .slice(0, mostStories);
  if (outcomes.length === 0) return null;
  return (
    <section class="oek-stack oek-stack--near" aria-labelledby="eerder">
      <Heading level={2} id="eerder">
        Dit is er eerder gemaakt
      </Heading>
      {shown.length > 0 ? (
        <ul class="oek-stories">
          {shown.map((award) => (
            <Story key={award.id} slug={slug} award={award} />
          ))}
        </ul>
      ) : null}
      {outcomes.map((outcome) => (
        <Round key={outcome.round.id} {...outcome} />
      ))}
    </section>
  );
};

const mostStories = 4;

const Story = ({ slug, award: { title, village, amount, done } }: { slug: string; award: Award }) => (
  <li class="oek-story">
    {done?.photoId ? (
      <img
        src={`/regelingen/${slug}/fotos/${done.photoId}`}
        alt={`Foto van het plan ${title}`}
        loading="lazy"
        decoding="async"
      />
    ) : null}
    <div class="oek-story__words">
      <Heading level={3} look={4}>
        {title}
      </Heading>
      <Paragraph>{done?.sentence}</Paragraph>
      <Paragraph look="small">{[village, euro(amount)].filter(Boolean).join(', ')}</Paragraph>
    </div>
  </li>
);

const Round = ({ round, awards, unnamed, total }: Outcome) => {
  const plans = awards.length + unnamed;
  if (plans === 0) return null;
  return (
    <Details
      summary={`${round.name}: ${plans === 1 ? 'één plan kreeg' : `${plans} plannen kregen`} samen ${euro(total)}`}
    >
      <DataTable
        caption={`Plannen die een bijdrage kregen in ${round.name}`}
        hideCaption
        columns={[
          { label: 'Plan', cell: ({ title }) => title },
          { label: 'Dorp', cell: ({ village }) => village ?? '–' },
          { label: 'Vereniging of stichting', cell: ({ organisation }) => organisation ?? '–' },
          { label: 'Bedrag', cell: ({ amount }) => euro(amount), numeric: true },
        ]}
        rows={awards}
        empty="De groepen van deze ronde staan liever niet op deze pagina."
      />
      {awards.length > 0 && unnamed > 0 ? (
        <Paragraph look="small">
          {unnamed === 1 ? 'Eén groep staat' : `${unnamed} groepen staan`} liever niet op deze pagina.
        </Paragraph>
      ) : null}
    </Details>
  );
};

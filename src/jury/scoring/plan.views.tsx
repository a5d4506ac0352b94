import type { StoredFile } from '../../documents/stored-file.entity.js';
import { DescriptionList } from '../../web/description-list.js';
import { fileSize } from '../../web/format.js';
import { Link, Heading, List, TypedText } from '../../web/text.js';
import type { PlanToRead } from './entry.js';

interface PlanTextProps {
  readonly plan: PlanToRead;
  /** Path of the folder in which the files of this plan can be opened. */
  readonly files: `/${string}`;
  readonly level?: 2 | 3;
}

/** A plan to read: what was answered, in the order of the form, with costs and files. */
export const PlanText = ({ plan, files, level = 2 }: PlanTextProps) => (
  <div class="oek-plan">
    {plan.groups.map(({ step, title, answers }) => (
      <section key={step} aria-labelledby={`deel-${step}`}>
        <Heading level={level} look={3} id={`deel-${step}`}>
          {title}
        </Heading>
        <DescriptionList
          compact
          items={answers.map((answer) => ({
            term: answer.label,
            value: <AnswerText answer={answer} files={plan.files.get(answer.key)} folder={files} />,
          }))}
        />
      </section>
    ))}
  </div>
);

type Line = PlanToRead['groups'][number]['answers'][number];

function AnswerText({
  answer,
  files,
  folder,
}: {
  answer: Line;
  files?: readonly StoredFile[];
  folder: `/${string}`;
}) {
  if (files) return <List items={files.map((file) => fileLink(file, folder))} />;
  if (!answer.rows) return <TypedText>{answer.value}</TypedText>;
  return (
    <List
      items={[
        ...answer.rows.map(({ label, value }) => `${label}: ${value}`),
        <strong key="samen">{answer.value}</strong>,
      ]}
    />
  );
}

const fileLink = ({ id, name, size }: StoredFile, folder: `/${string}`) => (
  <>
    <Link href={`${folder}/${id}`} download>
      {name}
    </Link>{' '}
    ({fileSize(size)})
  </>
);

import { randomUUID } from 'node:crypto';
import type { Criterion } from '../../../workflows/settings.js';
import { Button, Buttons } from '../../web/button.js';
import { Choices } from '../../web/form/choice-fields.js';
import type { PageContext } from '../../web/site/context.js';
import { DescriptionList } from '../../web/description-list.js';
import { oneValue, type FieldErrors, type FieldOption, type FieldValues } from '../../web/form/fields.js';
import { Form } from '../../web/form/form.js';
import { moment } from '../../web/format.js';
import { LongTextField } from '../../web/form/text-fields.js';
import { Paragraph, TypedText } from '../../web/text.js';
import type { OpenEntry } from './entry.js';
import { openSheetFields } from './open-sheet.js';
import { pointsName, reasonName, sheetValues, shortName, type Sheet } from './sheet.js';

interface ScoreFormProps {
  readonly ctx: PageContext;
  readonly entry: OpenEntry;
  readonly typed?: Sheet;
  readonly errors?: FieldErrors;
}

/** Points and a reason at every criterion: kept while typing, handed in once. */
export function ScoreForm({ ctx, entry, typed, errors = {} }: ScoreFormProps) {
  const { sheet, settings, application } = entry;
  const path = `/jury/${application.id}` as const;
  const values = sheetValues(typed ?? sheet ?? { points: {}, reasons: {} });
  const hidden = { zet: randomUUID(), ...openSheetFields(sheet, randomUUID()) };
  return (
    <Form
      ctx={ctx}
      action={path}
      autosave={`${path}/bewaren`}
      enter={{ name: 'actie', value: 'bewaren', label: 'Bewaar' }}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <Paragraph>
        Geef bij elk criterium 1 tot en met 5 punten en schrijf op waarom. Uw punten ziet alleen uzelf, en in
        het juryberaad de voorzitter en de secretaris.
      </Paragraph>
      {settings.criteria.map((criterion) => (
        <CriterionFields key={criterion.key} criterion={criterion} values={values} errors={errors} />
      ))}
      <Paragraph>Na het inleveren kunt u uw punten en uitleg niet meer wijzigen.</Paragraph>
      <Buttons>
        <Button name="actie" value="inleveren">
          Inleveren
        </Button>
        <Button look="secondary" name="actie" value="bewaren">
          Bewaar en ga later verder
        </Button>
      </Buttons>
      {sheet ? <Paragraph look="small">Laatst bewaard op {moment(sheet.savedAt)}.</Paragraph> : null}
    </Form>
  );
}

function CriterionFields({
  criterion,
  values,
  errors,
}: {
  criterion: Criterion;
  values: FieldValues;
  errors: FieldErrors;
}) {
  const { key, label, weight } = criterion;
  const [points, reason] = [pointsName(key), reasonName(key)];
  return (
    <div class="oek-criterion">
      <Choices
        name={points}
        label={label}
        hint={`Telt voor ${weight}% mee.`}
        options={pointsOf(criterion)}
        chosen={[oneValue(values, points)]}
        error={errors[points]}
      />
      <LongTextField
        name={reason}
        label={`Waarom deze punten voor ‘${shortName(label)}’?`}
        rows={3}
        value={oneValue(values, reason)}
        error={errors[reason]}
      />
    </div>
  );
}

/** The scale; what 1, 3 and 5 mean stands with them. */
const pointsOf = ({ anchors: [low, middle, high] }: Criterion): FieldOption[] =>
  [low, undefined, middle, undefined, high].map((hint, index) => ({
    value: String(index + 1),
    label: hint ? `${index + 1} – ${hint}` : String(index + 1),
  }));

/** What a juror gave, to read. */
export const ScoresGiven = ({ sheet, criteria }: { sheet: Sheet; criteria: readonly Criterion[] }) => (
  <DescriptionList
    compact
    items={criteria.map(({ key, label }) => ({
      term: `${label}: ${points(sheet.points[key])}`,
      value: <TypedText>{sheet.reasons[key] ?? ''}</TypedText>,
    }))}
  />
);

const points = (given: number | undefined): string => {
  if (given === undefined) return 'nog geen punten';
  return given === 1 ? '1 punt' : `${given} punten`;
};

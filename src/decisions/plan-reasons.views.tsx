import { fullDate } from '../web/format.js';
import { Choices } from '../web/form/choice-fields.js';
import { oneValue, type FieldErrors, type FieldValues } from '../web/form/fields.js';
import { LongTextField } from '../web/form/text-fields.js';
import { Details } from '../web/layout.js';
import { Link, Paragraph } from '../web/text.js';
import { fieldsOf, longestReason } from './proposal.answer.js';
import type { ProposedPlan } from './proposal.js';
import { groundOptions } from './refusing.forms.js';

interface ReasonsProps {
  readonly plan: ProposedPlan;
  readonly values: FieldValues;
  readonly errors: FieldErrors;
}

/** Open as soon as there is something to read or to mend; closed for a plan that gets all it asked. */
export const Reasons = ({ plan, values, errors }: ReasonsProps) => {
  const { deviation, motivation, ground, viewsAnswer } = fieldsOf(plan.dossier.id);
  const wrong = [deviation, motivation, ground, viewsAnswer].some((name) => errors[name]);
  const written = [deviation, motivation].some((name) => oneValue(values, name) !== '');
  return (
    <Details
      open={wrong}
      summary={
        written ? 'Redenen in de brief (er staat al iets)' : 'Redenen in de brief (bij minder of anders)'
      }
    >
      <LongTextField
        name={deviation}
        label="Waarom wijkt u af van de jury?"
        hint="Alleen nodig bij een ander bedrag dan de jury voorstelt. De aanvrager leest dit in de brief."
        value={oneValue(values, deviation)}
        error={errors[deviation]}
        rows={3}
        maxLength={longestReason}
        optional
      />
      <LongTextField
        name={motivation}
        label="Waarom krijgt dit plan minder dan gevraagd, of niets?"
        hint="Nodig bij een lager bedrag dan gevraagd en bij nul. De aanvrager leest dit in de brief."
        value={oneValue(values, motivation)}
        error={errors[motivation]}
        rows={5}
        maxLength={longestReason}
        optional
      />
      <Choices
        name={ground}
        label="Waarop steunt een lager bedrag of nul?"
        hint="Het oordeel van de jury gaat over het plan zelf. Daarvoor hoeft u niet om een reactie te vragen. Bij de andere redenen wel."
        options={groundOptions}
        chosen={[oneValue(values, ground) || 'ranking']}
        error={errors[ground]}
      />
      <Hearing plan={plan} />
      {plan.views?.givenOn ? (
        <LongTextField
          name={viewsAnswer}
          label="Wat heeft u met de reactie van de aanvrager gedaan?"
          hint="De aanvrager leest dit in de brief."
          value={oneValue(values, viewsAnswer)}
          error={errors[viewsAnswer]}
          rows={3}
          maxLength={longestReason}
        />
      ) : null}
    </Details>
  );
};

/** Whether somebody could react already, and where to ask for it. */
const Hearing = ({ plan: { dossier, views } }: { plan: ProposedPlan }) => (
  <Paragraph look="small">
    {heardWords(views)} <Link href={`/werk/zaken/${dossier.id}`}>Naar het dossier</Link>
  </Paragraph>
);

function heardWords(views: ProposedPlan['views']): string {
  if (!views) return 'Er is niet om een reactie gevraagd. Dat kan op de pagina van het dossier.';
  if (views.givenOn) return `De aanvrager reageerde op ${fullDate(views.givenOn)}.`;
  const until = fullDate(views.untilOn);
  return views.passed
    ? `De aanvrager kon reageren tot en met ${until}, en deed dat niet.`
    : `De aanvrager kan nog reageren tot en met ${until}.`;
}

import type { Question } from '../../../workflows/form.js';
import { channelWords } from '../../web/form/came-in.js';
import { Alert } from '../../web/alert.js';
import { DescriptionList } from '../../web/description-list.js';
import { fullDate, moment } from '../../web/format.js';
import { List, Paragraph, TypedText } from '../../web/text.js';
import { describeAnswers, type AnswerLine, type RawValue } from '../../schemes/forms.queries.js';
import { isEnteredByStaff } from './filled.js';
import type { Opened } from './opened.js';
import { isSupplement } from './saving.js';
import type { StepView } from './step-page.js';

/** What somebody must know before filling in: what we wait for, for whom this is typed in, or that the round is over. */
export const Situation = ({ form, checking }: { form: Opened; checking?: boolean }) => (
  <>
    <Supplement form={form} checking={checking} />
    {form.forAnother ? <ForAnother form={form} /> : null}
    {form.closed && !isSupplement(form) ? <Closed form={form} /> : null}
  </>
);

function Supplement({ form: { remedy, forAnother }, checking }: { form: Opened; checking?: boolean }) {
  if (!remedy) return null;
  const whose = forAnother ? 'de' : 'uw';
  return (
    <Alert kind="warning" title={`Vul ${whose} aanvraag aan, tot en met ${fullDate(remedy.deadlineOn)}`}>
      <Paragraph>Dit mist er nog:</Paragraph>
      <TypedText>{remedy.missing}</TypedText>
      <Paragraph>
        {checking
          ? 'Kies hieronder ‘Wijzig’ bij wat u aanvult. Klaar? Verstuur dan onderaan de aanvulling.'
          : 'Klaar? Ga dan naar ‘Controleren en versturen’ en verstuur de aanvulling.'}
      </Paragraph>
    </Alert>
  );
}

const ForAnother = ({ form: { application, ownerName } }: { form: Opened }) => (
  <Alert kind="info" title={`U vult dit in voor ${ownerName || 'een ander'}`}>
    <Paragraph>
      {isEnteredByStaff(application)
        ? `Deze aanvraag kwam ${channelWords[application.channel]} binnen${application.receivedOn ? ` op ${fullDate(application.receivedOn)}` : ''}.`
        : 'De aanvrager deed mee op de website. Wat daarna met een brief of aan de telefoon kwam, vult u hier in.'}{' '}
      Neem precies over wat er staat of is gezegd.
    </Paragraph>
  </Alert>
);

const Closed = ({ form: { round } }: { form: Opened }) => (
  <Alert kind="warning" title="De ronde is gesloten">
    <Paragraph>
      Deze ronde sloot op {moment(round.closesAt)}. Wat u invulde is bewaard, maar u kunt het niet meer
      insturen. Bel ons als er iets misging.
    </Paragraph>
  </Alert>
);

/** Answers that were typed on another page too, with the text that was replaced: nothing typed is lost in silence. */
export function Elsewhere({ view: { form, step, elsewhere = [] } }: { view: StepView }) {
  const changed = step.questions.filter(({ key }) => elsewhere.includes(key) || form.changes[key]?.replaced);
  if (changed.length === 0) return null;
  return (
    <Alert kind="warning" title="Dit is ook ergens anders ingevuld">
      <Paragraph>
        Dit formulier stond op nog een scherm open, of iemand vult het met u mee in. Hieronder staat wat wij
        bewaren. Kijk of het klopt.
      </Paragraph>
      <List
        items={changed.map(({ key, label }) => (
          <Replaced key={key} label={label} texts={form.changes[key]?.replaced} />
        ))}
      />
    </Alert>
  );
}

const Replaced = ({ label, texts = [] }: { label: string; texts?: readonly RawValue[] }) => (
  <>
    <strong>{label}</strong>
    {texts.length === 0
      ? ' Het antwoord van het andere scherm is overgenomen.'
      : ' Op het andere scherm stond:'}
    {texts.map((text, index) => (
      <TypedText key={index}>{inWords(text)}</TypedText>
    ))}
  </>
);

function inWords(value: RawValue): string {
  if (typeof value === 'string') return value === '' ? '(niets)' : value;
  const parts = Array.isArray(value) ? value : [value];
  return (
    parts.map((part) => (typeof part === 'string' ? part : Object.values(part).join(' '))).join('\n') ||
    '(niets)'
  );
}

/** Answers that stand fixed in a supplement after closing. */
export function LockedAnswers({ form, questions }: { form: Opened; questions: readonly Question[] }) {
  const keys = new Set(questions.filter(({ key }) => form.locked.has(key)).map(({ key }) => key));
  if (keys.size === 0) return null;
  const lines = describeAnswers(form.form.form, form.answers, form.context).flatMap(({ answers }) => answers);
  return (
    <>
      <Paragraph>
        Deze antwoorden staan vast. De ronde is gesloten, en iedereen doet mee met het plan van toen.
      </Paragraph>
      <DescriptionList
        items={lines
          .filter(({ key }) => keys.has(key))
          .map((line) => ({ term: line.label, value: <AnswerInWords line={line} /> }))}
        compact
      />
    </>
  );
}

/** One answer as people read it; a table line by line. */
export const AnswerInWords = ({ line }: { line: AnswerLine }) =>
  line.rows ? (
    <List
      items={[
        ...line.rows.map(({ label, value }) => `${label}: ${value}`),
        <strong key="total">{line.value}</strong>,
      ]}
    />
  ) : (
    <TypedText>{line.value}</TypedText>
  );

/** An application form as data: what a scheme asks, why it may ask that, and what it says when an answer does not fit. */
export type Form = { version: string; steps: Step[]; checks: CrossCheck[] };

/** One page of the form, about one topic. */
export type Step = { key: string; title: string; lead?: string; questions: Question[] };

/** A question of a kind that page, check and API schema all know; nothing can be asked outside these kinds. */
export type Question = Asked & Kind;

/** What every question carries, in the words people read. */
export type Asked = {
  /** Name of the answer, English camelCase. */
  key: string;
  label: string;
  /** Stands before the field. */
  hint?: string;
  /** Says what to do when the answer is missing or does not fit. */
  error: string;
  /** Why we need this to decide (Awb 4:2(2)). */
  necessityNote: string;
  optional?: true;
  /** Asked only after this answer to an earlier question. */
  onlyIf?: Condition;
  /** Read-only in a supplement after closing: everybody competes with the plan of the closing date. */
  rankingRelevant?: true;
  /** About a person: never leaves the dossier, can be erased. */
  private?: true;
  /** What a browser may fill in (WCAG 1.3.5). */
  autocomplete?: string;
};

/** Holds when the earlier question got one of these answers. */
export type Condition = { question: string; is: string | string[] };

/** One thing to choose. */
export type Option = { value: string; label: string; hint?: string };

/** Heading and error sentence of one column of a table. */
export type Column = { label: string; error: string };

/**
 * What a question looks like and what its answer is. Amounts are cents, months `YYYY-MM`, files ids of uploads.
 * `digits` asks for exactly so many (a KvK number); `unknown` is the label of a third answer, for who does not know yet;
 * `other` the label of the way out for an organisation we do not know.
 */
export type Kind =
  | { kind: 'shortText'; maxLength: number; digits?: number }
  | { kind: 'longText'; maxLength: number }
  | { kind: 'choice' | 'choices'; options: Option[] }
  | { kind: 'yesNo'; unknown?: string }
  | { kind: 'organisation'; other?: string }
  | { kind: 'number'; min: number; max: number; unit?: string }
  | { kind: 'costs' | 'incomes'; text: Column; amount: Column; maxRows: number }
  | { kind: 'files'; accept: ('pdf' | 'jpg' | 'png')[]; maxCount: number }
  | { kind: 'village' | 'email' | 'phone' | 'address' | 'money' | 'monthYear' | 'declaration' };

/** What answers must be together. `field` is where the sentence stands; {costs}, {covered}, {difference} and {limit} are filled in. */
export type CrossCheck = { field: string; error: string } & (
  | { kind: 'totalsMeet'; costs: string; incomes: string; requested: string }
  | { kind: 'atMostSetting'; question: string; setting: string }
  | { kind: 'notBefore'; question: string; start: string }
  | { kind: 'mustNotBe'; question: string; is: string }
);

/** What is wrong with a form, for the administrator who edits it; an empty list means it may be published. */
export function checkForm(form: Form): string[] {
  const questions = form.steps.flatMap((step) => step.questions);
  return [
    ...form.steps.filter((step) => !step.title.trim()).map((step) => `Stap ${step.key} heeft geen titel.`),
    ...doubles(form.steps).map((key) => `Er zijn twee stappen met de sleutel ${key}.`),
    ...doubles(questions).map((key) => `Er zijn twee vragen met de sleutel ${key}.`),
    ...questions.flatMap((question, place) => checkQuestion(question, questions.slice(0, place))),
    ...form.checks.flatMap((check) => checkCrossCheck(check, questions)),
  ];
}

function checkQuestion(question: Question, earlier: Question[]): string[] {
  const { key, label, necessityNote } = question;
  const sentences = errorSentences(question);
  return [
    ...says(
      /^[a-z][a-zA-Z0-9]{0,39}$/.test(key) && !(key in {}),
      'maak de sleutel een Engels woord in camelCase.',
    ),
    ...says(!FORBIDDEN.test(`${key} ${label}`), 'dit gegeven mogen wij niet vragen (AVG, artikel 5).'),
    ...says(filled(label), 'schrijf op wat wij vragen.'),
    ...says(filled(necessityNote), 'schrijf op waarom wij dit nodig hebben (Awb 4:2, tweede lid).'),
    ...says(sentences.every(filled), 'schrijf op wat iemand moet doen als het antwoord niet past.'),
    ...says(!/verplicht/i.test(sentences.join()), 'zeg wat iemand moet doen, niet dat iets moet.'),
    ...checkKind(question),
    ...(question.onlyIf ? checkCondition(question.onlyIf, earlier) : []),
  ].map((sentence) => `Vraag ${key}: ${sentence}`);
}

const FORBIDDEN =
  /bsn|burgerservicenummer|geboortedatum|nationaliteit|idkopie|kopie\s+(van\s+)?(uw\s+)?(id\b|identiteit|paspoort)/i;

const filled = (text: string) => text.trim() !== '';
const says = (holds: boolean, sentence: string) => (holds ? [] : [sentence]);

function errorSentences(question: Question): string[] {
  return 'text' in question ? [question.error, question.text.error, question.amount.error] : [question.error];
}

function checkKind(question: Question): string[] {
  const room = 'maxLength' in question ? question.maxLength : 'maxRows' in question ? question.maxRows : 1;
  const values = answersOf(question);
  const several = values.length > 1 && new Set(values).size === values.length;
  return [
    ...says(room > 0, 'zeg hoeveel er past.'),
    ...says(!('options' in question) || several, 'geef minstens twee verschillende antwoorden.'),
    ...says(!('min' in question) || question.min <= question.max, 'zet het kleinste getal vooraan.'),
  ];
}

function checkCondition({ question: key, is }: Condition, earlier: Question[]): string[] {
  const question = earlier.find((one) => one.key === key);
  if (!question) return [`deze vraag hangt af van ${key}, en die komt niet eerder.`];
  const possible = answersOf(question);
  return [is]
    .flat()
    .filter((answer) => !possible.includes(answer))
    .map((answer) => `${key} kent het antwoord ${answer} niet.`);
}

function answersOf(question: Question): string[] {
  if ('options' in question) return question.options.map((option) => option.value);
  if (question.kind === 'yesNo') return question.unknown ? ['yes', 'no', 'unknown'] : ['yes', 'no'];
  return question.kind === 'organisation' && question.other ? ['other'] : [];
}

function checkCrossCheck(check: CrossCheck, questions: Question[]): string[] {
  const named =
    check.kind === 'totalsMeet' ? [check.costs, check.incomes, check.requested] : [check.question];
  const keys = [check.field, ...named, ...(check.kind === 'notBefore' ? [check.start] : [])];
  return keys
    .filter((key) => !questions.some((question) => question.key === key))
    .map((key) => `De controle ${check.kind} gaat over ${key}, en die vraag is er niet.`);
}

function doubles(list: { key: string }[]): string[] {
  return list.map(({ key }) => key).filter((key, place, keys) => keys.indexOf(key) !== place);
}

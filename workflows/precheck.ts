/** “Past uw plan hier?”: a few questions before anybody starts a form, so that nobody finds out at the end. */
export type PreCheck = { title: string; lead: string; questions: PreQuestion[]; fits: string; ask: string };

/** One question of the pre-check; every answer leads to a sentence. */
export type PreQuestion = { key: string; label: string; hint?: string; error: string; answers: PreAnswer[] };

/** `fits` goes on, `ask` goes on with a phone number, `elsewhere` stops here and may name a scheme that does fit. */
export type PreAnswer = {
  value: string;
  label: string;
  verdict: 'fits' | 'ask' | 'elsewhere';
  outcome: string;
  scheme?: { key: string; name: string };
};

/** What the pre-check says in the end: the worst verdict counts, and every sentence that matters is told. */
export type PreOutcome = {
  verdict: PreAnswer['verdict'];
  headline: string;
  sentences: string[];
  schemes: { key: string; name: string }[];
};

/** The outcome for the chosen answers, or the questions that still need one (key → sentence). */
export function outcomeOf(
  check: PreCheck,
  chosen: Readonly<Record<string, unknown>>,
): PreOutcome | { missing: Record<string, string> } {
  const answers = check.questions.map((question) =>
    question.answers.find((answer) => answer.value === chosen[question.key]),
  );
  const missing = check.questions
    .filter((_, place) => !answers[place])
    .map((question) => [question.key, question.error]);
  if (missing.length > 0) return { missing: Object.fromEntries(missing) as Record<string, string> };
  const given = answers.filter((answer) => answer !== undefined);
  const verdict =
    (['elsewhere', 'ask'] as const).find((worst) => given.some((answer) => answer.verdict === worst)) ??
    'fits';
  const told = given.filter((answer) => answer.verdict === verdict);
  return {
    verdict,
    headline: verdict === 'fits' ? check.fits : verdict === 'ask' ? check.ask : ELSEWHERE,
    sentences: told.map((answer) => answer.outcome),
    schemes: told.flatMap((answer) => answer.scheme ?? []),
  };
}

const ELSEWHERE = 'Uw plan past hier niet, maar misschien wel ergens anders.';

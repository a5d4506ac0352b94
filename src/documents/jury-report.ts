import { euro, fullDate } from '../web/format.js';
import type { Sender } from './pdf.js';
import { typeset } from './typesetter.js';

/** The report of a jury (`domain.md` §7.4): panel scores and reasons only, never the scores of one juror. */
export type JuryReport = {
  sender: Sender;
  /** What was judged: `MOEK 2026`. */
  round: string;
  /** Local date the report was drawn up; it is also the date inside the PDF. */
  drawnUpOn: string;
  /** Other days that matter, such as presentations and deliberation. Local dates. */
  dates: { label: string; on: string }[];
  members: { name: string; role: string; scores: boolean }[];
  declarations: { juror: string; plan: string; kind: string; consequence: string }[];
  received: number;
  admissible: number;
  excluded: { plan: string; ground: string }[];
  /** Weights are whole percentages that total 100. */
  criteria: { name: string; weight: number; lookedAt: string }[];
  plans: JudgedPlan[];
  /** What there was to divide, cents. */
  pool: number;
  signatures: { name: string; role: string; signedOn?: string }[];
  fictional?: boolean;
};

/** What the panel found of one plan. Amounts in cents; scores 1–5, one per criterion in the order of the criteria. */
export type JudgedPlan = {
  id: string;
  rank?: number;
  title: string;
  applicant: string;
  village?: string;
  scores: { score: number; reason: string }[];
  /** Weighted total. */
  total: number;
  requested: number;
  amount: number;
  amountReason?: string;
  honourableMention?: string;
  /** How a tie was ended, without the name of another plan. */
  lot?: string;
  /** Jurors who did not take part for this plan. */
  recused?: string[];
};

/** The whole report as a tagged PDF/UA-1, with room for the signatures of chair and secretary. */
export function reportPdf(report: JuryReport): Promise<Buffer> {
  return typeset('report', {
    ...common(report),
    ...wholeJury(report),
    extract: false,
    plans: shown(report, report.plans),
  });
}

/** The jury's advice about one plan, for the letter to its applicant (Awb 3:49); nothing of other plans is in it. */
export function adviceExtractPdf(report: JuryReport, planId: string): Promise<Buffer> {
  const own = report.plans.filter((plan) => plan.id === planId);
  if (own.length === 0) throw new Error('The jury report holds no such plan.');
  return typeset('report', {
    ...common(report),
    title: `Juryadvies over uw plan: ${own[0]?.title ?? ''}`,
    kind: `Uit het juryrapport ${report.round}`,
    extract: true,
    plans: shown(report, own),
  });
}

function common(report: JuryReport) {
  return {
    title: `Juryrapport ${report.round}`,
    kind: `Opgesteld op ${fullDate(report.drawnUpOn)}`,
    on: report.drawnUpOn,
    footer: `${report.sender.name} · Juryrapport ${report.round}`,
    notice: report.fictional ? 'Proefomgeving – geen echt juryrapport' : null,
    sender: report.sender,
    report: {
      sender: { ...report.sender, department: report.sender.department ?? null },
      signatures: report.signatures,
    },
    facts: report.dates.map(({ label, on }) => [label, fullDate(on)]),
    criteria: report.criteria.map(({ name, weight, lookedAt }) => [name, `${weight}%`, lookedAt]),
    signing: signing(report),
  };
}

function wholeJury(report: JuryReport) {
  const awarded = report.plans.reduce((sum, plan) => sum + plan.amount, 0);
  return {
    members: report.members.map(({ name, role, scores }) => [name, role, scores ? 'Ja' : 'Nee']),
    declarations: report.declarations.map((told) => [told.juror, told.plan, told.kind, told.consequence]),
    entries: [
      ['Ingestuurd', String(report.received)],
      ['Doen mee', String(report.admissible)],
      ['Doen niet mee', String(report.excluded.length)],
    ],
    excluded: report.excluded.map(({ plan, ground }) => [plan, ground]),
    division: report.plans.map((plan) => [
      place(plan),
      plan.title,
      plan.applicant,
      decimal(plan.total),
      euro(plan.amount),
    ]),
    total: ['', 'Totaal', '', '', euro(awarded)],
    remainder: `Er was ${euro(report.pool)} te verdelen. Er blijft ${euro(report.pool - awarded)} over.`,
  };
}

function shown(report: JuryReport, plans: JudgedPlan[]) {
  return plans.map((plan) => ({
    heading: [place(plan), plan.title].filter(Boolean).join(' '),
    about: [plan.applicant, plan.village].filter(Boolean).join(', '),
    scores: report.criteria.map(({ name, weight }, at) => {
      const given = plan.scores[at];
      return [name, `${weight}%`, given ? decimal(given.score) : '–', given?.reason ?? 'Niet beoordeeld'];
    }),
    outcome: outcome(plan),
  }));
}

const place = (plan: JudgedPlan) => (plan.rank === undefined ? '' : `${plan.rank}.`);

function outcome(plan: JudgedPlan): string[][] {
  return [
    ['Totaal', decimal(plan.total)],
    ['Gevraagd bedrag', euro(plan.requested)],
    ['Voorstel van de jury', euro(plan.amount)],
    ...(plan.amountReason ? [['Waarom dit bedrag', plan.amountReason]] : []),
    ...(plan.honourableMention ? [['Eervolle vermelding', plan.honourableMention]] : []),
    ...(plan.lot ? [['Loting', plan.lot]] : []),
    ...(plan.recused?.length ? [['Deden niet mee', plan.recused.join(', ')]] : []),
  ];
}

function signing(report: JuryReport): string[] {
  const signed = report.signatures.flatMap(({ name, signedOn }) =>
    signedOn ? [`Ondertekend door ${name} op ${fullDate(signedOn)}.`] : [],
  );
  return signed.length > 0 ? signed : ['Dit rapport is nog niet ondertekend.'];
}

const decimal = (score: number) => score.toFixed(2).replace('.', ',');

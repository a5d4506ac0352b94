import type { ReportContent } from './report.js';

/** The advice without what it says of one plan that was destroyed; the points and amounts stay, for the pot must go on adding up. */
export const withoutPlan = (
  content: ReportContent,
  { id, title }: { readonly id: string; readonly title: string },
): ReportContent => ({
  ...content,
  plans: content.plans.map((plan) =>
    plan.id === id
      ? {
          ...plan,
          title: destroyed,
          applicant: destroyed,
          village: undefined,
          scores: plan.scores.map(({ score }) => ({ score, reason: destroyed })),
        }
      : plan,
  ),
  excluded: content.excluded.map((one) =>
    one.plan === title ? { plan: destroyed, ground: destroyed } : one,
  ),
  declarations: content.declarations.map((one) => (one.plan === title ? { ...one, plan: destroyed } : one)),
});

const destroyed = 'Vernietigd';

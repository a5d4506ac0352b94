import type { ComponentChildren } from 'preact';
import { Unseen } from './text.js';

/** One step of a form; done steps can be opened again. */
export interface Step {
  name: string;
  href: `/${string}`;
  state: 'done' | 'now' | 'todo';
}

/** `stap 3 van 6`, for the title of the page. */
export const stepTitle = (steps: readonly Step[]): string =>
  `stap ${currentOf(steps) + 1} van ${steps.length}`;

const currentOf = (steps: readonly Step[]): number =>
  Math.max(
    0,
    steps.findIndex((step) => step.state === 'now'),
  );

/** A step of a form with all steps beside it, or folded above it on a phone. */
export const WithSteps = ({
  title,
  steps,
  children,
}: {
  title: string;
  steps: readonly Step[];
  children: ComponentChildren;
}) => (
  <div class="oek-steps-layout">
    <Steps title={title} steps={steps} />
    <div class="oek-reading">
      <p class="oek-stepline">
        Stap {currentOf(steps) + 1} van {steps.length}
      </p>
      {children}
    </div>
  </div>
);

/** All steps with where someone is. Twice in the page, of which one is shown: beside the form, or folded. */
export const Steps = ({ title, steps }: { title: string; steps: readonly Step[] }) => (
  <nav class="oek-steps" aria-label={`Stappen: ${title}`}>
    <div class="oek-steps__beside">
      <p class="oek-steps__title">{title}</p>
      <StepList steps={steps} />
    </div>
    <details class="oek-steps__folded">
      <summary>Alle stappen</summary>
      <StepList steps={steps} />
    </details>
  </nav>
);

const StepList = ({ steps }: { steps: readonly Step[] }) => (
  <ol class="oek-steps__list">
    {steps.map((step, index) => (
      <li class={`oek-step oek-step--${step.state}`} key={step.href}>
        <span class="oek-step__number" aria-hidden="true">
          {step.state === 'done' ? '✓' : index + 1}
        </span>
        <StepName {...step} />
      </li>
    ))}
  </ol>
);

function StepName({ name, href, state }: Step) {
  if (state === 'now') return <span aria-current="step">{name}</span>;
  return (
    <a class="nl-link" href={href}>
      {name}
      <Unseen>{state === 'done' ? ' (ingevuld)' : ' (nog niet ingevuld)'}</Unseen>
    </a>
  );
}

import type { ComponentChildren } from 'preact';
import type { Href } from './site/context.js';

/** Weight of a button: one primary button a page. */
export type ButtonLook = 'primary' | 'secondary' | 'subtle';

const looks: Record<ButtonLook, string> = {
  primary: 'nl-button--primary',
  secondary: 'nl-button--secondary',
  subtle: 'nl-button--subtle',
};

interface ButtonProps {
  look?: ButtonLook;
  /** Which button of the form was pressed: posted as `name=value`. */
  name?: string;
  value?: string;
  /** Id of the text that says what the button does. */
  describedBy?: string;
  /** Id of the form, when the button stands outside it. */
  form?: string;
  children: ComponentChildren;
}

/** A button that sends the form it stands in. */
export const Button = ({ look = 'primary', name, value, describedBy, form, children }: ButtonProps) => (
  <button
    type="submit"
    class={`nl-button ${looks[look]}`}
    name={name}
    value={value}
    form={form}
    aria-describedby={describedBy}
  >
    {children}
  </button>
);

/** A link that looks like a button: it leads to the next page and changes nothing. */
export const ButtonLink = ({
  look = 'primary',
  href,
  describedBy,
  children,
}: {
  look?: ButtonLook;
  href: Href;
  describedBy?: string;
  children: ComponentChildren;
}) => (
  <a class={`nl-button ${looks[look]}`} href={href} aria-describedby={describedBy}>
    {children}
  </a>
);

/** Buttons side by side, the most important one first; below each other on a phone. */
export const Buttons = ({ children }: { children: ComponentChildren }) => (
  <div class="oek-buttons">{children}</div>
);

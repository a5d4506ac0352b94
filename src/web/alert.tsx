import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.js';
import { Icon } from './icon.js';
import { Heading, Unseen } from './text.js';

/** How serious a message is. */
export type AlertKind = 'info' | 'ok' | 'warning' | 'error';

const spoken: Record<AlertKind, string> = {
  info: 'Informatie',
  ok: 'Gelukt',
  warning: 'Let op',
  error: 'Fout',
};

const looks: Record<AlertKind, string> = {
  info: 'utrecht-alert--info',
  ok: 'utrecht-alert--ok',
  warning: 'utrecht-alert--warning',
  error: 'utrecht-alert--error',
};

/** A message that must not be missed; `live` makes a screen reader read it as soon as the page opens. */
export function Alert({
  kind,
  title,
  level = 2,
  live,
  children,
}: {
  kind: AlertKind;
  title?: string;
  level?: 2 | 3;
  live?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div
      class={`utrecht-alert ${looks[kind]} oek-alert oek-alert--${kind}`}
      role={live ? 'status' : undefined}
    >
      <div class="utrecht-alert__icon">
        <Icon name={kind} />
      </div>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {title ? (
            <Heading level={level} look={4}>
              <Unseen>{spoken[kind]}: </Unseen>
              {title}
            </Heading>
          ) : null}
          {children}
        </div>
      </div>
    </div>
  );
}

/** Colour of a badge or clock; the word always stands in it too. */
export type Tone = 'neutral' | 'active' | 'good' | 'warning' | 'bad';

/** One or two words that say where something stands. */
export const Badge = ({ tone = 'neutral', children }: { tone?: Tone; children: ComponentChildren }) => (
  <span class={classNames('nl-data-badge oek-badge', `oek-badge--${tone}`)}>{children}</span>
);

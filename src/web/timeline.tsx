import type { ComponentChildren } from 'preact';
import { Unseen } from './text.js';

/** One event on a timeline: what happened, happens now or is expected. */
export interface TimelineItem {
  title: ComponentChildren;
  /** As people read it: `2 november 2026` or `Uiterlijk 11 januari 2027`. */
  when?: string;
  /** The same for machines: `YYYY-MM-DD`, or a date and time. */
  dateTime?: string;
  who?: string;
  text?: ComponentChildren;
  state: 'done' | 'now' | 'later';
}

/** What happened and what is to come, in the order it is given. */
export const Timeline = ({ items }: { items: readonly TimelineItem[] }) => (
  <ol class="oek-timeline">
    {items.map((item, index) => (
      <li
        class={`oek-timeline__item oek-timeline__item--${item.state}`}
        key={index}
        aria-current={item.state === 'now' ? 'step' : undefined}
      >
        <div class="oek-timeline__title">
          {item.title}
          {item.state === 'done' ? <Unseen> (gebeurd)</Unseen> : null}
          {item.state === 'now' ? <Unseen> (nu)</Unseen> : null}
        </div>
        <When {...item} />
        {item.text ? <div class="oek-timeline__text">{item.text}</div> : null}
      </li>
    ))}
  </ol>
);

function When({ when, dateTime, who }: Pick<TimelineItem, 'when' | 'dateTime' | 'who'>) {
  if (!when && !who) return null;
  return (
    <div class="oek-timeline__when">
      {dateTime ? <time dateTime={dateTime}>{when}</time> : when}
      {when && who ? ' · ' : null}
      {who}
    </div>
  );
}

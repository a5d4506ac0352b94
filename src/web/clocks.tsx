import { fullDate } from './format.js';
import { Icon, type IconName } from './icon.js';

/** A term that runs: how it stands, in colour and in a word. */
export type ClockState = 'running' | 'soon' | 'late' | 'suspended' | 'met';

/** One legal or promised term. */
export interface Clock {
  label: string;
  /** Last day, local date `YYYY-MM-DD`; left out while it is not known. */
  on?: string;
  state: ClockState;
  /** What is special: "14 dagen opgeschort", or what happens then. */
  note?: string;
}

const words: Record<ClockState, { word: string; icon: IconName }> = {
  running: { word: 'Op tijd', icon: 'clock' },
  soon: { word: 'Bijna om', icon: 'warning' },
  late: { word: 'Te laat', icon: 'error' },
  suspended: { word: 'Staat stil', icon: 'pause' },
  met: { word: 'Gehaald', icon: 'ok' },
};

/** Terms of a dossier: the date, and a word beside the colour. */
export const ClockList = ({ clocks }: { clocks: readonly Clock[] }) => (
  <ul class="oek-clocks">
    {clocks.map((clock) => (
      <li key={clock.label} class={`oek-clock oek-clock--${clock.state}`}>
        <Icon name={words[clock.state].icon} />
        <div>
          <strong>{clock.label}</strong>
          {clock.on ? <time dateTime={clock.on}>{fullDate(clock.on)}</time> : <span>Nog geen datum</span>}
          <span class="oek-clock__word">{words[clock.state].word}</span>
          {clock.note ? <span class="oek-small">{clock.note}</span> : null}
        </div>
      </li>
    ))}
  </ul>
);

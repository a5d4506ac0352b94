import { clockColourWords, type ClockColour } from '../../../workflows/clocks.colours.js';
import { Badge, type Tone } from '../../web/alert.js';
import { capital, fullDate } from '../../web/format.js';

const tones: Readonly<Record<ClockColour, Tone>> = {
  green: 'good',
  amber: 'warning',
  red: 'bad',
  black: 'bad',
  suspended: 'neutral',
  stopped: 'neutral',
};

/** The last day of a term, and in colour and in words how pressing it is. */
export const TermBadge = ({ on, colour }: { on?: string; colour: ClockColour }) => (
  <>
    {on ? (
      <time dateTime={on}>{colour === 'suspended' ? `Wacht tot en met ${fullDate(on)}` : fullDate(on)}</time>
    ) : null}{' '}
    <Badge tone={tones[colour]}>{capital(clockColourWords[colour])}</Badge>
  </>
);

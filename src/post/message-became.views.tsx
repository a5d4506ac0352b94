import type { MessageEvent } from '../mail/message-event.entity.js';
import { Badge, type Tone } from '../web/alert.js';
import { moment } from '../web/format.js';
import { Details } from '../web/layout.js';
import { List } from '../web/text.js';
import type { MessageTold } from './dossier-messages.js';

/** Where it stands, and behind that the evidence. */
export const Became = ({ message: { state, events } }: { message: MessageTold }) => (
  <>
    {state === 'queued' && events.some(({ kind }) => kind === 'bounced') ? (
      <Badge tone="warning">Kwam terug, gaat nog één keer weg</Badge>
    ) : (
      <Badge tone={states[state][0]}>{states[state][1]}</Badge>
    )}
    <Details summary="Verloop">
      <List items={events.map(eventWords)} />
    </Details>
  </>
);

const states: Readonly<Record<MessageTold['state'], readonly [Tone, string]>> = {
  queued: ['active', 'Wordt verstuurd'],
  sent: ['good', 'Verstuurd'],
  failed: ['bad', 'Niet aangekomen'],
  lapsed: ['neutral', 'Niet meer verstuurd'],
  toPost: ['warning', 'Moet op de post'],
  posted: ['good', 'Op de post gedaan'],
};

const eventWords = ({ kind, at, code }: MessageEvent): string =>
  `${eventNames[kind]}: ${moment(Number(at))}${code === null ? '' : ` (${code})`}`;

const eventNames: Readonly<Record<MessageEvent['kind'], string>> = {
  queued: 'Klaargezet',
  sent: 'Aangeboden aan de mailserver',
  accepted: 'Aangenomen door de mailserver',
  refused: 'Geweigerd door de mailserver',
  failed: 'Niet aangekomen',
  lapsed: 'Niet meer verstuurd',
  bounced: 'Teruggekomen',
  opened: 'Brief gelezen op onze website',
  posted: 'Op de post gedaan',
};

import { fullDate, moment } from '../../web/format.js';
import type { OwnObjectionFile } from './own-objection.js';

/** What goes on now, and until when. */
export function nowWords(file: OwnObjectionFile): string {
  const { memory, state, place } = file;
  const due = fullDate(memory.clocks['objectionDecision']?.endsOn ?? '2000-01-01');
  const court = fullDate(memory.clocks['appeal']?.endsOn ?? '2000-01-01');
  const soon = `U krijgt ons besluit uiterlijk ${due}.`;
  const words: Readonly<Record<string, string>> = {
    received: `Wij kijken of uw bezwaar op tijd en volledig is. ${soon}`,
    awaitingGrounds: 'Zolang wij op u wachten, telt de tijd voor ons besluit niet mee.',
    takenUp: `Wij bekijken ons besluit opnieuw. Misschien nodigen wij u uit voor een gesprek. ${soon}`,
    hearingPlanned: `U kunt ons uw bezwaar uitleggen op ${moment(memory.hearingAt ?? 0)}. Plaats: ${place ?? ''} Tot tien dagen ervoor kunt u nog stukken sturen. ${soon}`,
    toDecide: `Iemand die niet bij het eerste besluit was, beslist nu over uw bezwaar. ${soon}`,
    appealed:
      'U bent naar de rechter gegaan. Daar hoort u hoe het verder gaat. Zolang de rechter niet heeft beslist, bewaren wij alles over uw zaak.',
    withdrawn: 'U heeft uw bezwaar ingetrokken. Ons eerste besluit blijft gelden.',
    closed: 'Alles is geregeld. U hoeft niets meer te doen.',
  };
  return (
    words[state] ??
    `In onze brief leest u wat wij besluiten en waarom. Bent u het er niet mee eens? Dan kunt u naar de rechter tot en met ${court}.`
  );
}

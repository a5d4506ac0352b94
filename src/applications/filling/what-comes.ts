import { fullDate, moment } from '../../web/format.js';
import type { Opened } from './opened.js';

/** What comes, in the words of who applied and of who typed it in for somebody. */
const words = {
  own: {
    missing: 'Mist er iets? Dan bellen of schrijven wij u.',
    telling: 'U vertelt over uw plan',
    invited: 'U krijgt een uitnodiging met plaats en tijd.',
    decision: 'U krijgt ons besluit',
  },
  another: {
    missing: 'Mist er iets? Bel dan de aanvrager, of vraag om aanvulling.',
    telling: 'De groep vertelt over het plan',
    invited: 'De groep krijgt een uitnodiging met plaats en tijd.',
    decision: 'De aanvrager krijgt ons besluit',
  },
} as const;

/** The way from here to the result, with full dates. */
export function whatComes({ application, round, forAnother }: Opened, decisionDueOn?: string) {
  const { missing, telling, invited, decision } = words[forAnother ? 'another' : 'own'];
  const received = {
    title: 'Ontvangen',
    when: fullDate(application.receivedOn ?? ''),
    state: 'done' as const,
  };
  const later = (title: string, when: string | undefined, text: string) => ({
    title,
    when,
    text,
    state: 'later' as const,
  });
  return [
    received,
    {
      title: 'Wij kijken of alles erbij zit',
      text: missing,
      state: 'now' as const,
    },
    later('De ronde sluit', moment(round.closesAt), 'Daarna leest de jury alle plannen.'),
    ...(round.presentationOn ? [later(telling, fullDate(round.presentationOn), invited)] : []),
    later(
      decision,
      decisionDueOn && `uiterlijk ${fullDate(decisionDueOn)}`,
      'Iedereen krijgt de brief op hetzelfde moment.',
    ),
  ];
}

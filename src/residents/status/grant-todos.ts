import { fullDate } from '../../web/format.js';
import type { OwnDossier } from '../own-dossier.js';
import type { Todo } from './todos.js';

/** What we intend, and the way to react to it while nothing was decided (Awb 4:7, 4:9). */
export function views({ dossier, memory, intention, options }: OwnDossier): Todo | undefined {
  const mayReact = options.some(({ type, reasons }) => type === 'giveViews' && reasons.length === 0);
  if (!memory.views || !mayReact) return undefined;
  return {
    key: 'views',
    must: true,
    title: `Wij horen graag uw reactie, uiterlijk ${fullDate(memory.views.untilOn)}`,
    sentences: [
      'Wij zijn van plan om een besluit te nemen dat u misschien niet wilt. Dit zijn wij van plan:',
      ...(intention ?? '').split('\n').filter((line) => line.trim() !== ''),
      'Er is nog niets besloten. U kunt ook bellen of een brief schrijven.',
    ],
    button: { label: 'Geef uw reactie', href: `/mijn/${dossier.id}/zet/giveViews` },
  };
}

/** The amount becomes final when the recipient asks for it (Awb 4:44). */
export function determination({ dossier, options, memory }: OwnDossier): Todo | undefined {
  const mayAsk = options.some(
    ({ type, reasons }) => type === 'applyForDetermination' && reasons.length === 0,
  );
  const until = memory.clocks['settlementApplication']?.endsOn;
  if (!mayAsk) return undefined;
  return {
    key: 'determination',
    must: true,
    title: `Vraag ons om de bijdrage vast te stellen${until ? `, uiterlijk ${fullDate(until)}` : ''}`,
    sentences: ['U vertelt wat u heeft gedaan en wat het heeft gekost. Daarna stellen wij het bedrag vast.'],
    button: { label: 'Vraag om vaststelling', href: `/mijn/${dossier.id}/zet/applyForDetermination` },
  };
}

/** What we intend with a grant, or decided about it: on a page of its own. */
export const changes = ({ changes: found }: OwnDossier): Todo[] =>
  found.map(({ id, state, mustReact, untilOn }) => ({
    key: `change-${id}`,
    must: mustReact,
    title: mustReact ? `Wij horen graag uw reactie, uiterlijk ${fullDate(untilOn ?? '')}` : state,
    sentences: ['Op een eigen pagina leest u wat er met uw bijdrage gebeurt, en wat u kunt doen.'],
    button: { label: 'Lees meer over uw bijdrage', href: `/mijn/wijzigingen/${id}` },
  }));

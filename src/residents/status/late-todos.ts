import { termOfPlan } from '../../decisions/late/late-term.queries.js';
import { fullDate } from '../../web/format.js';
import { lateUnnoticed } from '../../worklist/late/late-cases.queries.js';
import type { OwnDossier } from '../own-dossier.js';
import type { Todo } from './todos.js';

/** We are late, or were: the way to say so, and how it stands after that. */
export function lateTodos({ dossier, memory, settings, late }: OwnDossier, today: string): Todo[] {
  const given = late.map(({ id, noticeOn, about }): Todo => ({
    key: `late-${id}`,
    must: false,
    title: `U stelde ons in gebreke op ${fullDate(noticeOn)}${overWhat[about?.what ?? 'application']}`,
    sentences: ['Op een eigen pagina ziet u tot wanneer wij kunnen besluiten, en of u een dwangsom krijgt.'],
    button: { label: 'Bekijk hoe het staat', href: `/mijn/te-laat/${id}` },
  }));
  const now =
    settings.legalRegime === 'awb'
      ? lateUnnoticed(termOfPlan(dossier.id, memory.clocks), { cases: late, today })
      : undefined;
  if (!now) return given;
  const words = `Het had er uiterlijk ${fullDate(now.dueOn)} moeten zijn. Bel ons gerust. U kunt ons ook in gebreke stellen.`;
  const todo: Todo = {
    key: 'late',
    must: false,
    title: 'Ons besluit is te laat',
    sentences: [words],
    button: { label: 'Wat kunt u doen?', href: `/mijn/${dossier.id}/te-laat` },
  };
  return [...given, todo];
}

const overWhat = {
  application: '',
  objection: ', over uw bezwaar',
  determination: ', over het vaststellen van uw bijdrage',
} as const;

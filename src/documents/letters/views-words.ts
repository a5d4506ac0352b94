import type { EntityManager } from 'typeorm';
import { dutchDate } from '../../../workflows/calendar.js';
import type { EntryMemory, Views } from '../../../workflows/fragments/memory.js';
import type { Values } from '../../../workflows/placeholders.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { toldIn } from '../../engine/dossier.queries.js';

/** What letters say of a reaction that we asked for: what we intended, until when, and what we did with it. */
export async function viewsValues(em: EntityManager, dossier: Dossier): Promise<Values> {
  const { views } = (JSON.parse(dossier.snapshot) as { context: Partial<EntryMemory> }).context;
  if (!views) return {};
  const told = await toldIn(em, dossier.id);
  const newest = (name: string) => told.findLast((text) => text.name === name)?.text;
  return {
    intention: newest('intention'),
    viewsUntilOn: views.untilOn,
    viewsWeighed: weighed(views, newest('viewsAnswer')),
  };
}

/** Nothing while we still wait, or while nobody wrote what was done with what was said. */
function weighed({ askedOn, untilOn, givenOn, passed }: Views, answer?: string): string | undefined {
  const asked = `Op ${dutchDate(askedOn)} vroegen wij om uw reactie.`;
  if (givenOn) return answer && `${asked} Die kregen wij op ${dutchDate(givenOn)}. ${answer}`;
  return passed ? `${asked} Dat kon tot en met ${dutchDate(untilOn)}. Wij kregen geen reactie.` : undefined;
}

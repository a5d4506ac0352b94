import { createHash, randomUUID } from 'node:crypto';
import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { isRefusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { Public, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { openDraftOf } from '../applications.queries.js';
import { BeginPage } from './begin-page.js';
import { moveIdIn } from './check.pages.js';
import { beginning, type Beginning } from './beginning.js';

/** Beginning a plan, after the check beforehand: with an e-mail address, or at once by who is signed in. */
@Controller('regelingen/:slug/begin')
@Public()
export class BeginPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  async ask(@Visiting() visit: Visit, @Param('slug') slug: string): Promise<Answer> {
    const start = await this.startOf(visit, slug);
    return <BeginPage ctx={visit.ctx} start={start} moveId={randomUUID()} />;
  }

  /** Starts a draft, or leads to the one that this person has in this round already: two clicks are one plan. */
  @Post()
  async begin(
    @Visiting() visit: Visit,
    @Param('slug') slug: string,
    @Body() body: Record<string, unknown>,
  ): Promise<Answer> {
    const start = await this.startOf(visit, slug);
    if (!visit.person)
      return { redirect: `/inloggen?naar=${encodeURIComponent(`/regelingen/${start.slug}/begin`)}` };
    if (start.draftId && body['nieuw'] === undefined) return { redirect: `/aanvragen/${start.draftId}` };
    const { round, chart } = start;
    if (!round)
      return { status: 409, page: <BeginPage ctx={visit.ctx} start={start} moveId={randomUUID()} /> };
    const moveId = moveIdIn(body);
    const id = draftIdFor(visit.person.id, moveId);
    const by = { person: visit.person.id, role: 'applicant' } as const;
    const { versionId, grantorId, id: parentId } = round;
    const outcome = await this.engine.start({
      id,
      chart,
      versionId,
      grantorId,
      parentId,
      moveId,
      by,
      input: { channel: 'web' },
    });
    if (!isRefusal(outcome)) return { redirect: `/aanvragen/${id}` };
    const again = { ctx: visit.ctx, start, moveId: randomUUID(), refusals: outcome.sentences };
    return { status: 409, page: <BeginPage {...again} /> };
  }

  private async startOf({ person }: Visit, slug: string): Promise<Beginning> {
    const at = this.clock.now();
    const found = await this.database.read(async (em) => {
      const start = await beginning(em, slug, at);
      const draft = start?.round && person ? await openDraftOf(em, start.round.id, person.id) : undefined;
      return start && { ...start, draftId: draft?.dossier.id };
    });
    if (!found) throw new NotFoundException();
    return found;
  }
}

/** The same click of the same person always begins the same dossier, and nobody can choose the id of somebody else's. */
export function draftIdFor(person: string, moveId: string): string {
  const hex = createHash('sha256').update(`${person}/${moveId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

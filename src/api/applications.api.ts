import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { isRefusal } from '../../workflows/language.js';
import { draftIdFor } from '../applications/filling/begin.pages.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { decisionsTold } from './decisions.js';
import { Engine } from '../engine/engine.js';
import { May, SignedIn, Visiting, type Visit } from '../identity/visit.js';
import { stageOf } from '../information/round-stage.js';
import { personOf } from '../jury/visitor.js';
import { roundNow } from '../rounds/rounds.queries.js';
import { versionById } from '../schemes/versions.queries.js';
import { NewApplication, PageQuery } from './bodies.js';
import { visibleApplications } from './lists.js';
import { Operation, ref } from './document/operation.js';
import { invalid, refused } from './problems.js';
import { Reads } from './reading.js';
import { seenBy } from './sight.js';
import { applicationTold } from './telling.js';

const id = { id: 'De aanvraag.' };

/** Applications as resources: a list of what somebody may see, a new draft, and one of them. */
@Controller('api/v1/applications')
export class ApplicationsApi {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  @SignedIn()
  @Operation({
    id: 'listApplications',
    tag: 'Aanvragen',
    summary: 'Aanvragen die u mag zien',
    answers: 'ApplicationPage',
  })
  async list(@Visiting() visit: Visit, @Query(new Reads(PageQuery)) query: PageQuery) {
    const { page = 1, pageSize = 50, roundId } = query;
    const asked = { person: personOf(visit), roundId, page, pageSize };
    const { items, total } = await this.database.read((em) => visibleApplications(em, asked));
    return { items: items.map((seen) => applicationTold(this.engine, seen)), page, pageSize, total };
  }

  @Post()
  @SignedIn()
  @Operation({
    id: 'createApplication',
    tag: 'Aanvragen',
    summary: 'Een concept beginnen in een ronde die open is',
    answers: 'Application',
    status: 201,
    body: ref('NewApplication'),
  })
  async create(@Visiting() visit: Visit, @Body(new Reads(NewApplication)) body: NewApplication) {
    const { roundId, moveId } = body;
    const now = await this.database.read((em) => roundNow(em, roundId));
    if (!now || !stageOf(now, this.clock.now()))
      throw invalid([{ field: 'roundId', message: 'Deze ronde bestaat niet.' }]);
    const { versionId, grantorId } = now.round;
    const { chart } = await this.database.read((em) => versionById(em, versionId));
    const person = personOf(visit);
    const dossier = draftIdFor(person, moveId);
    const opening = { chart, versionId, grantorId, parentId: roundId, moveId, input: { channel: 'api' } };
    const by = { person, role: 'applicant' } as const;
    const outcome = await this.engine.start({ id: dossier, by, ...opening });
    if (isRefusal(outcome)) throw refused(outcome);
    return this.told({ ...visit, roles: ['applicant'] }, dossier);
  }

  @Get(':id')
  @May('moves')
  @Operation({
    id: 'getApplication',
    tag: 'Aanvragen',
    summary: 'Eén aanvraag',
    answers: 'Application',
    params: id,
  })
  async one(@Visiting() visit: Visit, @Param('id') dossier: string) {
    return this.told(visit, dossier);
  }

  @Get(':id/decisions')
  @May('moves')
  @Operation({
    id: 'listDecisions',
    tag: 'Aanvragen',
    summary: 'Besluiten over een aanvraag',
    description:
      'Een besluit staat hier vanaf het moment dat het bekend is gemaakt; medewerkers zien het eerder.',
    answers: ['Decision'],
    params: id,
  })
  async decisions(@Visiting() visit: Visit, @Param('id') dossier: string) {
    return this.database.read(async (em) => decisionsTold(em, await seenBy(em, visit, dossier)));
  }

  private async told(visit: Visit, dossier: string) {
    return this.database.read(async (em) => applicationTold(this.engine, await seenBy(em, visit, dossier)));
  }
}

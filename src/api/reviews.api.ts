import { Body, Controller, Get, NotFoundException, Param, Put } from '@nestjs/common';
import { isRefusal } from '../../workflows/language.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { openEntry } from '../jury/scoring/entry.js';
import { saveSheet } from '../jury/scoring/sheet-saving.js';
import { personOf } from '../jury/visitor.js';
import { ReviewBody } from './bodies.js';
import { Operation, ref } from './document/operation.js';
import { invalid, refused } from './problems.js';
import { Reads } from './reading.js';
import { myReviews, reviewTold } from './reviews-told.js';
import { sheetIn } from './sheet-in.js';

const tag = 'Beoordelingen';

/** What a juror thinks of the plans: their own points and reasons, and nobody else's. */
@Controller('api/v1/reviews')
export class ReviewsApi {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('juryList')
  @Operation({
    id: 'listReviews',
    tag,
    summary: 'De plannen die u beoordeelt, met uw punten',
    answers: ['Review'],
  })
  async list(@Visiting() visit: Visit) {
    return this.database.read((em) => myReviews(em, personOf(visit)));
  }

  @Put(':id')
  @May('juryEntry')
  @Operation({
    id: 'saveReview',
    tag,
    summary: 'Uw punten en redenen bij een plan bewaren',
    description:
      'Komt in de plaats van wat er stond, en mag nog half zijn. Zeg eerst met de handeling declareInvolvement of u betrokken bent. Inleveren doet u met de handeling score.',
    answers: 'Review',
    params: { id: 'De aanvraag.' },
    body: ref('ReviewBody'),
  })
  async save(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Body(new Reads(ReviewBody)) body: ReviewBody,
  ) {
    const person = personOf(visit);
    const entry = await this.database.read((em) => openEntry(em, id, person));
    if (!entry) throw new NotFoundException();
    const sheet = sheetIn(body, entry.settings.criteria);
    if (Array.isArray(sheet)) throw invalid(sheet);
    const save = { entryId: id, personId: person, at: this.clock.now(), sheet };
    const saved = await saveSheet(this.database, save);
    if (isRefusal(saved)) throw refused(saved);
    return reviewTold({ ...entry, sheet: saved });
  }
}

import { Body, Controller, ForbiddenException, Get, Param, Put } from '@nestjs/common';
import { isRefusal } from '../../workflows/language.js';
import { isForAnother } from '../applications/filling/form-desk.js';
import { filledOf } from '../applications/filling/filled.js';
import { saveDraft } from '../applications/filling/saving.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { personOf } from '../jury/visitor.js';
import { answersTold } from './answers-told.js';
import { Operation, ref } from './document/operation.js';
import { invalid, refused } from './problems.js';
import { rawIn } from './raw-answers.js';
import { mayFillIn, seenBy } from './sight.js';
import { moment } from './telling.js';

const id = { id: 'De aanvraag.' };

/** The answers of an application: read as far as somebody may, and saved half or whole. */
@Controller('api/v1/applications/:id/answers')
@May('moves')
export class AnswersApi {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'getAnswers',
    tag: 'Aanvragen',
    summary: 'De antwoorden op de vragen van de regeling',
    description: 'Van een concept staat erbij wat nog mist. Juryleden lezen wat niet privé is.',
    answers: 'Answers',
    params: id,
  })
  async read(@Visiting() visit: Visit, @Param('id') dossier: string) {
    return this.database.read(async (em) => answersTold(em, await seenBy(em, visit, dossier)));
  }

  @Put()
  @Operation({
    id: 'saveAnswers',
    tag: 'Aanvragen',
    summary: 'Antwoorden bewaren, ook als ze nog niet af zijn',
    description:
      'Wat u stuurt, komt in de plaats van wat er stond; wat u weglaat, blijft staan; null maakt een antwoord leeg. Het antwoord zegt wat nog mist. Insturen doet u met de handeling submit.',
    answers: 'Answers',
    params: id,
    body: ref('FormAnswers'),
  })
  async save(@Visiting() visit: Visit, @Param('id') dossier: string, @Body() body: unknown) {
    const posted = await this.database.read(async (em) => {
      const seen = await seenBy(em, visit, dossier);
      if (!mayFillIn(seen, visit.roles)) throw new ForbiddenException({ sentence: notYours });
      return rawIn((await filledOf(em, seen.dossier)).form.form, body);
    });
    if (Array.isArray(posted)) throw invalid(posted);
    const save = {
      dossier,
      person: personOf(visit),
      at: this.clock.now(),
      posted,
      forAnother: isForAnother(visit),
    };
    const saved = await saveDraft(this.database, save);
    if (isRefusal(saved)) throw refused(saved);
    const told = await this.database.read(async (em) => answersTold(em, await seenBy(em, visit, dossier)));
    return { ...told, savedAt: moment(saved.savedAt) };
  }
}

const notYours = 'Alleen de aanvrager vult dit in, of een medewerker die het voor iemand invoert.';

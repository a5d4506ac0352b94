import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { isRefusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { roleForMove } from '../../engine/options.js';
import { findOrCreatePerson } from '../../identity/people.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Round } from '../../rounds/round.entity.js';
import { versionById } from '../../schemes/versions.queries.js';
import type { FieldValues } from '../../web/form/fields.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { applicationById, openRoundsFor } from '../applications.queries.js';
import { draftIdFor } from '../filling/begin.pages.js';
import { moveIdIn } from '../filling/check.pages.js';
import { EnterPage } from './enter-page.js';
import { readEntry, type PaperEntry } from './entering.forms.js';
import { personOf } from '../filling/form-desk.js';

type Posted = Readonly<Record<string, unknown>>;

/** An application that did not come through the website, typed in by staff (Awb 2:1: fitting support). */
@Controller('werk/invoeren')
@May('enterForOther')
export class EnterPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  async ask(@Visiting() visit: Visit): Promise<Answer> {
    const rounds = await this.roundsOf(visit);
    const values = rounds.length === 1 ? { round: rounds[0]?.id } : {};
    return <EnterPage ctx={visit.ctx} rounds={rounds} moveId={randomUUID()} values={values} />;
  }

  @Post()
  async enter(@Visiting() visit: Visit, @Body() body: Posted): Promise<Answer> {
    const rounds = await this.roundsOf(visit);
    const read = readEntry(body, { rounds, today: this.clock.today() });
    const again = { ctx: visit.ctx, rounds, moveId: moveIdIn(body), values: typedIn(body) };
    if ('errors' in read) return { status: 400, page: <EnterPage {...again} errors={read.errors} /> };
    const round = rounds.find(({ id }) => id === read.entry.round);
    const outcome = round && (await this.begin(visit, { round, entry: read.entry, moveId: again.moveId }));
    if (outcome && !isRefusal(outcome)) return { redirect: `/aanvragen/${outcome.dossier}` };
    return {
      status: 409,
      page: <EnterPage {...again} moveId={randomUUID()} refusals={outcome?.sentences} />,
    };
  }

  /** The person and the application in one transaction; a second click finds both there. */
  private begin(visit: Visit, { round, entry, moveId }: { round: Round; entry: PaperEntry; moveId: string }) {
    const officer = personOf(visit);
    const id = draftIdFor(officer, moveId);
    return this.database.inTransaction(
      async (tx) => {
        if (await applicationById(tx, id)) return { dossier: id };
        const { chart } = await versionById(tx, round.versionId);
        const owner = await findOrCreatePerson(tx, acquaintance(entry), this.clock.now());
        const by = {
          person: officer,
          role: roleForMove(this.engine.charts.get(chart).moves['start'], visit.roles),
        };
        const { channel, receivedOn } = entry;
        const input = { ownerId: owner.id, channel, receivedOn };
        const { versionId, grantorId } = round;
        return this.engine.startIn(tx, {
          id,
          chart,
          versionId,
          grantorId,
          parentId: round.id,
          moveId,
          by,
          input,
        });
      },
      (outcome) => !isRefusal(outcome),
    );
  }

  private roundsOf(visit: Visit): Promise<Round[]> {
    return this.database.read((em) => openRoundsFor(em, personOf(visit), this.clock.now()));
  }
}

const acquaintance = ({ email, name, phone, street, houseNumber, postcode, city }: PaperEntry) => ({
  email: email ?? null,
  name,
  phone: phone ?? null,
  postalAddress: `${street} ${houseNumber}\n${postcode} ${city}`,
});

const typedIn = (body: Posted): FieldValues =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, typed]) =>
      typeof typed === 'string' ? [[name, typed.slice(0, 500)]] : [],
    ),
  );

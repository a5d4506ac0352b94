import { Injectable, NotFoundException } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Engine } from '../engine/engine.js';
import type { Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { askedMoveOf } from './asked-move.js';
import { makeMove, showMove, type Encounter } from './making.js';
import type { PlaceName } from './places.js';
import './questions.js';

/** A dossier and a move, as an address names them. */
export interface Address {
  readonly id: string;
  readonly move: string;
}
type Fields = Record<string, unknown>;

/** Where a move is looked at before it is made, and made, whatever the place. */
@Injectable()
export class MoveDesk {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  async show(place: PlaceName, address: Address, query: Fields, visit: Visit): Promise<Answer> {
    return showMove(await this.encounter(place, address, visit), query);
  }

  async make(place: PlaceName, address: Address, body: Fields, visit: Visit): Promise<Answer> {
    return makeMove(await this.encounter(place, address, visit), body);
  }

  private async encounter(place: PlaceName, { id, move: type }: Address, visit: Visit): Promise<Encounter> {
    const { database, engine } = this;
    const asked = await database.read((em) => askedMoveOf(engine, em, { place, id, type, visit }));
    if (!asked) throw new NotFoundException();
    return { database, engine, at: this.clock.now(), today: this.clock.today(), asked, ctx: visit.ctx };
  }
}

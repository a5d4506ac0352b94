import { Injectable, NotFoundException } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import type { Visit } from '../../identity/visit.js';
import { ownObjection, type OwnObjectionFile } from './own-objection.js';

/** Where somebody looks at an own objection. */
@Injectable()
export class OwnObjectionDesk {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  /** The objection as the person who looks may know it; what is not there answers 404. */
  async open(id: string, { person }: Visit): Promise<OwnObjectionFile> {
    const { engine } = this;
    const asked = { engine, id, person: person?.id ?? '', at: this.clock.now() };
    const file = await this.database.read((em) => ownObjection(em, asked));
    if (!file) throw new NotFoundException();
    return file;
  }
}

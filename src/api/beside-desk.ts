import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Engine } from '../engine/engine.js';
import type { Visit } from '../identity/visit.js';
import { besideLog, besideSeenBy } from './beside.js';
import { besideTold, type BesideKind } from './beside-told.js';
import type { NewMove } from './bodies.js';
import { makeMove } from './making.js';
import { optionsTold } from './options-told.js';

/** An objection or a notice of default, by the id in the address. */
export interface Named {
  readonly kind: BesideKind;
  readonly id: string;
}

/** Where programs look at what runs beside an application, and make its moves: by the same rules for each kind. */
@Injectable()
export class BesideDesk {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  one(visit: Visit, named: Named) {
    const looking = this.by(visit);
    return this.database.read(async (em) =>
      besideTold[named.kind](em, looking, await besideSeenBy(em, looking, named)),
    );
  }

  log(visit: Visit, named: Named) {
    const looking = this.by(visit);
    return this.database.read(async (em) => besideLog(em, looking, await besideSeenBy(em, looking, named)));
  }

  options(visit: Visit, named: Named) {
    const looking = this.by(visit);
    return this.database.read(async (em) =>
      optionsTold(em, looking, (await besideSeenBy(em, looking, named)).dossier),
    );
  }

  async make(visit: Visit, named: Named, body: NewMove) {
    const { database, engine } = this;
    const { dossier } = await database.read((em) => besideSeenBy(em, this.by(visit), named));
    return makeMove({ database, engine }, visit, { dossier, body });
  }

  private by(visit: Visit) {
    return { engine: this.engine, visit, at: this.clock.now() };
  }
}

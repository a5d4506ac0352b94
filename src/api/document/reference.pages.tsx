import { Controller, Get, Inject } from '@nestjs/common';
import { CONFIG } from '../../config.token.js';
import type { Config } from '../../config.js';
import { Database } from '../../database/database.js';
import { Public, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { ApiDocument } from './api-document.js';
import { operationsOf } from './reference.js';
import { ReferencePage } from './reference.views.js';

/** The API for people: what there is, what it takes, and how to begin. */
@Controller('api')
@Public()
export class ReferencePages {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly document: ApiDocument,
  ) {}

  @Get()
  async show(@Visiting() { ctx }: Visit): Promise<Answer> {
    const chapters = operationsOf(await this.database.read((em) => this.document.now(em)));
    return <ReferencePage ctx={ctx} chapters={chapters} baseUrl={this.config.baseUrl} />;
  }
}

import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Grantor } from '../identity/grantor.entity.js';
import { allGrantors } from '../identity/roles.queries.js';
import { Public, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { AccessibilityPage } from './accessibility.views.js';
import { ContactPage } from './question-or-complaint.views.js';
import { HelpPage } from './help.views.js';
import { ObjectionPage } from './objection.views.js';
import { PrivacyPage } from './privacy.views.js';

/** What a public body owes everybody: how to object, what happens to data, for whom this works, and where to get help. */
@Controller()
@Public()
export class HousePages {
  constructor(private readonly database: Database) {}

  @Get('bezwaar')
  async objection(@Visiting() { ctx }: Visit): Promise<Answer> {
    return <ObjectionPage ctx={ctx} grantor={await this.grantor()} />;
  }

  @Get('vraag-of-klacht')
  async contact(@Visiting() { ctx }: Visit): Promise<Answer> {
    return <ContactPage ctx={ctx} grantor={await this.grantor()} />;
  }

  @Get('privacy')
  async privacy(@Visiting() { ctx }: Visit): Promise<Answer> {
    return <PrivacyPage ctx={ctx} grantor={await this.grantor()} />;
  }

  @Get('toegankelijkheid')
  async accessibility(@Visiting() { ctx }: Visit): Promise<Answer> {
    return <AccessibilityPage ctx={ctx} grantor={await this.grantor()} />;
  }

  @Get('hulp')
  async help(@Visiting() { ctx }: Visit): Promise<Answer> {
    return <HelpPage ctx={ctx} grantor={await this.grantor()} />;
  }

  private async grantor(): Promise<Grantor> {
    const [first] = await this.database.read(allGrantors);
    if (!first) throw new ServiceUnavailableException();
    return first;
  }
}

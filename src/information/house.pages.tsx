import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import type { Settings } from '../../workflows/settings.js';
import { Database } from '../database/database.js';
import type { Grantor } from '../identity/grantor.entity.js';
import { allGrantors } from '../identity/roles.queries.js';
import { newestSettings } from '../schemes/versions.queries.js';
import { Public, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { AccessibilityPage } from './accessibility.views.js';
import { ChannelsPage } from './channels.views.js';
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
    const grantor = await this.grantor();
    const { objection } = (await this.settings(grantor)).channels.for;
    return <ObjectionPage ctx={ctx} grantor={grantor} byMail={objection === 'websiteAndMail'} />;
  }

  @Get('vraag-of-klacht')
  async contact(@Visiting() { ctx }: Visit): Promise<Answer> {
    return <ContactPage ctx={ctx} grantor={await this.grantor()} />;
  }

  @Get('bericht-sturen')
  async channels(@Visiting() { ctx }: Visit): Promise<Answer> {
    const grantor = await this.grantor();
    return <ChannelsPage ctx={ctx} grantor={grantor} channels={(await this.settings(grantor)).channels} />;
  }

  @Get('privacy')
  async privacy(@Visiting() { ctx }: Visit): Promise<Answer> {
    const grantor = await this.grantor();
    return <PrivacyPage ctx={ctx} grantor={grantor} settings={await this.settings(grantor)} />;
  }

  @Get('toegankelijkheid')
  async accessibility(@Visiting() { ctx }: Visit): Promise<Answer> {
    return <AccessibilityPage ctx={ctx} grantor={await this.grantor()} />;
  }

  @Get('hulp')
  async help(@Visiting() { ctx }: Visit): Promise<Answer> {
    return <HelpPage ctx={ctx} grantor={await this.grantor()} />;
  }

  private async settings({ id }: Grantor): Promise<Settings> {
    const settings = await this.database.read((em) => newestSettings(em, id));
    if (!settings) throw new ServiceUnavailableException();
    return settings;
  }

  private async grantor(): Promise<Grantor> {
    const [first] = await this.database.read(allGrantors);
    if (!first) throw new ServiceUnavailableException();
    return first;
  }
}

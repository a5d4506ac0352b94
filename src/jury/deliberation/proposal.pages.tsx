import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpException,
  NotFoundException,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { isRefusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { optionsFor } from '../../engine/options.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { parseAnswer } from '../../web/form/answer.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { panelErrors, panelMove, readPanel, savePanelDraft } from './panel-typing.js';
import { proposalOf, type Proposal } from './proposal.js';
import { ProposalPage, type ProposalProps } from './proposal.views.js';
import { refusalAtFields } from './proposal-refusal.js';
import { byOf, moveIdOf, personOf, type Posted } from '../visitor.js';

interface Address {
  readonly id: string;
  readonly entry: string;
}

/** One plan in the deliberation: the points of everybody, the reasons of the jury and what it proposes. */
@Controller('jury/beraad/:id/plan/:entry')
@May('deliberation')
export class JuryProposalPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Visiting() visit: Visit,
    @Param() address: Address,
    @Query('bewaard') saved?: string,
  ): Promise<Answer> {
    return this.page(visit, await this.proposal(visit, address), { justSaved: saved === 'ja' });
  }

  /** Keeps what was typed, whatever it is; then proposes when that was the button. */
  @Post()
  async propose(@Visiting() visit: Visit, @Param() address: Address, @Body() body: Posted): Promise<Answer> {
    const proposal = await this.proposal(visit, address);
    const { criteria } = proposal.entry.settings;
    const typed = readPanel(body, criteria);
    const no = await this.keep(visit, proposal, body);
    if (no) return { status: 409, page: await this.page(visit, proposal, { typed, refusals: no.sentences }) };
    const withAmount = body['actie'] === 'bedrag';
    if (!withAmount && body['actie'] !== 'geen') return { redirect: `${pathOf(address)}?bewaard=ja` };
    const errors = panelErrors(typed, criteria, withAmount);
    if (Object.keys(errors).length > 0)
      return { status: 400, page: await this.page(visit, proposal, { typed, errors }) };
    const type = withAmount ? 'proposeAward' : 'proposeNone';
    const by = byOf(this.engine, visit, proposal.entry.dossier, type);
    const move = {
      dossier: address.entry,
      type,
      moveId: moveIdOf(body),
      by,
      ...panelMove(typed, withAmount),
    };
    const outcome = await this.engine.move(move);
    if (!isRefusal(outcome)) return { redirect: `/jury/beraad/${address.id}?klaar=voorstel` };
    return { status: 409, page: await this.page(visit, proposal, { typed, ...refusalAtFields(outcome) }) };
  }

  /** For whoever finds out here that they are involved: from then on they see nothing of this plan. */
  @Post('betrokken')
  async declare(@Visiting() visit: Visit, @Param() address: Address, @Body() body: Posted): Promise<Answer> {
    const proposal = await this.proposal(visit, address);
    const type = 'declareInvolvement';
    const answered = parseAnswer(type, { kind: body['kind'] });
    if ('errors' in answered)
      return { status: 400, page: await this.page(visit, proposal, { errors: answered.errors }) };
    const by = byOf(this.engine, visit, proposal.entry.dossier, type);
    const move = { dossier: address.entry, type, moveId: moveIdOf(body), by, ...answered };
    const outcome = await this.engine.move(move);
    if (!isRefusal(outcome)) return { redirect: `/jury/beraad/${address.id}?klaar=betrokken` };
    return { status: 409, page: await this.page(visit, proposal, { refusals: outcome.sentences }) };
  }

  /** What the script posts while somebody types. */
  @Post('bewaren')
  @HttpCode(204)
  async autosave(@Visiting() visit: Visit, @Param() address: Address, @Body() body: Posted): Promise<void> {
    const no = await this.keep(visit, await this.proposal(visit, address), body);
    if (no) throw new HttpException({ sentence: no.sentences[0] }, 409);
  }

  private keep(visit: Visit, { entry }: Proposal, body: Posted) {
    const typed = readPanel(body, entry.settings.criteria);
    const draft = { entryId: entry.application.id, personId: personOf(visit), typed, at: this.clock.now() };
    return this.database.inTransaction((tx) => savePanelDraft(tx, draft));
  }

  private async proposal(visit: Visit, { id, entry }: Address): Promise<Proposal> {
    const address = { roundId: id, entryId: entry, personId: personOf(visit) };
    const proposal = await this.database.read((em) => proposalOf(em, address));
    if (!proposal) throw new NotFoundException();
    return proposal;
  }

  private async page(visit: Visit, proposal: Proposal, more: Partial<ProposalProps>) {
    const { dossier } = proposal.entry;
    const asked = { dossier, person: personOf(visit), roles: visit.roles, at: this.clock.now() };
    const options = await this.database.read((em) => optionsFor(this.engine, em, asked));
    return <ProposalPage ctx={visit.ctx} proposal={proposal} options={options} {...more} />;
  }
}

const pathOf = ({ id, entry }: Address): `/${string}` => `/jury/beraad/${id}/plan/${entry}`;

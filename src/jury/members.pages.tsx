import { Body, Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { isRefusal } from '../../workflows/language.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { roundNow } from '../rounds/rounds.queries.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import { toEmail, toText } from '../web/form/input.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { JurorMail } from './juror-mail.js';
import { juryRoles, type JuryRole } from './jury.queries.js';
import { membersOf, seat, unseat, whyFixed, type Invited } from './members.js';
import { MembersPage, type MembersProps } from './members.views.js';
import type { Posted } from './visitor.js';

/** Who is in the jury of a round. */
@Controller('werk/rondes/:id/jury')
@May('juryMembers')
export class JuryMembersPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mail: JurorMail,
  ) {}

  @Get()
  show(@Visiting() visit: Visit, @Param('id') id: string, @Query('klaar') done?: string): Promise<Answer> {
    return this.page(visit, id, { done: sentences[done ?? ''] });
  }

  /** Whoever joins after the rules were published is written to at once; the others hear it with everybody. */
  @Post()
  async invite(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<Answer> {
    const values = body as FieldValues;
    const invited = readInvitation(id, body);
    if ('errors' in invited) return { status: 400, page: await this.page(visit, id, { values, ...invited }) };
    const { dossier, state } = await this.round(id);
    const at = this.clock.now();
    const isTold = isPublished(dossier, state) && invited.role !== 'jurySecretary';
    const outcome = await this.database.inTransaction(
      async (tx) => {
        const seated = await seat(tx, invited, at);
        if (!isRefusal(seated) && seated.joined && isTold)
          await this.mail.invite(tx, { roundId: id, personId: seated.personId, at });
        return seated;
      },
      (seated) => !isRefusal(seated),
    );
    if (!isRefusal(outcome)) return { redirect: `/werk/rondes/${id}/jury?klaar=erbij` };
    return { status: 409, page: await this.page(visit, id, { values, refusals: outcome.sentences }) };
  }

  @Post('eruit')
  async dismiss(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<Answer> {
    const [personId, role] = [toText(body['persoon'], 40), roleIn(body)];
    if (!personId || !role) throw new NotFoundException();
    const member = { roundId: id, personId, role };
    const no = await this.database.inTransaction((tx) => unseat(tx, member, this.clock.now()));
    if (!no) return { redirect: `/werk/rondes/${id}/jury?klaar=eruit` };
    return { status: 409, page: await this.page(visit, id, { refusals: no.sentences }) };
  }

  private async page(visit: Visit, id: string, more: Partial<MembersProps>) {
    const { round, dossier } = await this.round(id);
    const members = await this.database.read((em) => membersOf(em, id));
    return (
      <MembersPage ctx={visit.ctx} round={round} members={members} fixed={whyFixed(dossier)} {...more} />
    );
  }

  private async round(id: string) {
    const now = await this.database.read((em) => roundNow(em, id));
    if (!now) throw new NotFoundException();
    return now;
  }
}

/** Whether everybody of the jury was written to already (E58, when the rules are published). */
const isPublished = ({ states }: Dossier, state: string): boolean =>
  state !== 'opened' && !states.startsWith('preparing');

const roleIn = (body: Posted): JuryRole | undefined => juryRoles.find((role) => role === body['role']);

function readInvitation(roundId: string, body: Posted): Invited | { errors: FieldErrors } {
  const [name, email, role] = [toText(body['name'], 100), toEmail(body['email']), roleIn(body)];
  if (name && email && role) return { roundId, name, email, role };
  return {
    errors: {
      name: name ? undefined : 'Vul de naam in van het jurylid.',
      email: email ? undefined : 'Vul één e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
      role: role ? undefined : 'Kies een rol in de jury.',
    },
  };
}

/** What a page that led here just did. */
const sentences: Readonly<Record<string, string>> = {
  erbij: 'Deze persoon zit nu in de jury.',
  eruit: 'Deze persoon zit niet meer in de jury.',
};

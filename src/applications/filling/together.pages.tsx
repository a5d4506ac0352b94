import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { assign, findOrCreatePerson, unassign } from '../../identity/people.js';
import { peopleWith } from '../../identity/roles.queries.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { toEmail, toText } from '../../web/form/input.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { FormDesk } from './form-desk.js';
import type { Opened } from './opened.js';
import { TogetherPage } from './together-page.js';

type Posted = Readonly<Record<string, unknown>>;

/** Filling in one plan with several people: whoever is let in by e-mail address may do everything the owner may. */
@Controller('aanvragen/:id/samen')
@May('ownApplication')
export class TogetherPages {
  constructor(
    private readonly desk: FormDesk,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const form = await this.desk.open(visit, id);
    return <TogetherPage ctx={visit.ctx} form={form} people={await this.peopleOf(form)} />;
  }

  @Post()
  async change(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<Answer> {
    const form = await this.desk.open(visit, id);
    const people = await this.peopleOf(form);
    const leaving = people.find(
      (person) => `weg-${person.id}` === body['actie'] && person.id !== form.application.ownerId,
    );
    if (leaving) {
      await this.letOut(id, leaving.id);
      return { redirect: `/aanvragen/${id}/samen` };
    }
    const email = toEmail(body['email']);
    const again = { ctx: visit.ctx, form, people, typed: toText(body['email'], 300) };
    if (!email) return { status: 400, page: <TogetherPage {...again} errors={{ email: notAnAddress }} /> };
    if (people.length >= mostPeople)
      return { status: 409, page: <TogetherPage {...again} refusals={[enough]} /> };
    await this.letIn(id, email);
    return { redirect: `/aanvragen/${id}/samen` };
  }

  private peopleOf({ dossier }: Opened) {
    return this.database.read((em) => peopleWith(em, 'applicant', [dossier.id]));
  }

  private letIn(id: string, email: string): Promise<void> {
    const at = this.clock.now();
    return this.database.inTransaction(async (tx) => {
      const { id: personId } = await findOrCreatePerson(tx, { email, name: '' }, at);
      await assign(tx, { personId, role: 'applicant', scopeId: id }, at);
    });
  }

  private letOut(id: string, personId: string): Promise<void> {
    const post = { personId, role: 'applicant', scopeId: id } as const;
    return this.database.inTransaction((tx) => unassign(tx, post, this.clock.now()));
  }
}

const mostPeople = 6;
const notAnAddress = 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.';
const enough = `Er kunnen ${mostPeople} mensen samen aan één plan werken. Haal er eerst iemand af.`;

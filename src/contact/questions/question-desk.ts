import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MessageKindIn } from '../../../workflows/channels.js';
import { Clock } from '../../clock.js';
import { CONFIG } from '../../config.token.js';
import type { Config } from '../../config.js';
import { Database } from '../../database/database.js';
import { findOrCreatePerson } from '../../identity/people.js';
import { maySee } from '../../identity/policy.js';
import { assignmentsOf } from '../../identity/roles.queries.js';
import type { Visit } from '../../identity/visit.js';
import { settingsOf } from '../../schemes/versions.queries.js';
import type { FieldErrors } from '../../web/form/fields.js';
import { topicByNumber, type Topic } from '../topics.queries.js';
import { answerInquiry, takeInquiry } from './inquiries.js';
import { answeredInquiries, inquiryNow, openInquiries, type InquiryNow } from './inquiries.queries.js';
import { InquiryDoors } from './inquiry-doors.js';
import type { Inquiry } from './inquiry.entity.js';
import { roadAnswer, whyTaken, type Misdirected } from './other-road.js';

/** A question for somebody else, filled in right. */
interface Entered {
  readonly attempt: string;
  readonly topics: readonly Topic[];
  readonly input: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** Where staff looks at questions, types them in and answers them. */
@Injectable()
export class QuestionDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly doors: InquiryDoors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What waits for an answer at the grantors of whoever looks, and what was answered. */
  lists(visit: Visit): Promise<{ open: InquiryNow[]; answered: InquiryNow[] }> {
    return this.database.read(async (em) => {
      const desks = await this.grantors(visit);
      return { open: await openInquiries(em, desks), answered: await answeredInquiries(em, desks) };
    });
  }

  /** A question at a grantor where whoever looks works; else undefined. */
  async find(visit: Visit, id: string): Promise<InquiryNow | undefined> {
    const found = await this.database.read((em) => inquiryNow(em, id));
    return found && (await this.grantors(visit)).includes(found.inquiry.grantorId) ? found : undefined;
  }

  /** Writes down a question that came on paper, by telephone or at the desk; or says at which field it cannot. */
  async enter(
    visit: Visit,
    { attempt, topics, input, texts }: Entered,
  ): Promise<{ id: string } | { errors: FieldErrors }> {
    const { topic: chosen, channel, receivedOn, notAccepted } = input as Record<string, string>;
    const { caseNumber, name = '', email = null, address, wish = '' } = texts;
    if ((receivedOn ?? '') > this.clock.today()) return { errors: { receivedOn: tooEarly } };
    const [at, enteredById] = [this.clock.now(), visit.person?.id ?? ''];
    return this.database.inTransaction(async (tx) => {
      const grantors = topics.map(({ grantor }) => grantor.id);
      const topic = caseNumber
        ? await topicByNumber(tx, caseNumber.toUpperCase(), grantors)
        : topics.find(({ id }) => id === chosen);
      if (!topic) return { errors: { caseNumber: unknownCase } };
      const came = { channel: channel as Inquiry['channel'], receivedOn: receivedOn ?? '' };
      const road = await this.sentBack(tx, topic, { ...came, kind: notAccepted as MessageKindIn });
      if (road && 'taken' in road) return { errors: { notAccepted: road.taken } };
      const { id: personId } = await findOrCreatePerson(tx, { name, email, postalAddress: address }, at);
      const asked = { attempt, topic, personId, enteredById, wish, ...came, ...road };
      return { id: await takeInquiry(tx, this.doors, asked, at) };
    });
  }

  /** What we answer to a message that came by a road that is not designated; nothing for a question. */
  private async sentBack(
    tx: EntityManager,
    { round, grantor }: Topic,
    message: Misdirected,
  ): Promise<{ answer: string } | { taken: string } | undefined> {
    if (!message.kind) return undefined;
    const { channels } = await settingsOf(tx, round.versionId);
    const taken = whyTaken(message, channels);
    if (taken) return { taken };
    return { answer: roadAnswer(message, grantor, { channels, baseUrl: this.config.baseUrl }) };
  }

  answer({ person }: Visit, id: string, answer: string): Promise<{ refusal: string } | undefined> {
    const given = { id, answer, by: person?.id ?? '', at: this.clock.now() };
    return this.database.inTransaction((tx) => answerInquiry(tx, this.doors, given));
  }

  private async grantors({ person }: Visit): Promise<string[]> {
    const posts = await this.database.read((em) => assignmentsOf(em, person?.id ?? ''));
    return posts.filter(({ role }) => maySee('questions', [role])).map(({ scopeId }) => scopeId);
  }
}

const tooEarly = 'Kies vandaag of een eerdere dag.';
const unknownCase = 'Wij kennen dit zaaknummer niet. Kijk of het goed is getypt, of laat het vak leeg.';

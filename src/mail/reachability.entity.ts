import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What kinds of official messages there are; a yes to one is no yes to another (Awb 2:8). */
export type MessageKind = 'decisions' | 'requests' | 'notices';

/** What somebody said about how we may reach them; only added to, the newest counts (Awb 2:8, 2:9). */
@Entity('reachability')
export class Reachability {
  @PrimaryColumn('text') id: string;
  @Column('text') personId: string;
  /** To whom they said it. */
  @Column('text') grantorId: string;
  @Column('text') kind: MessageKind;
  /** On their page, with an e-mail that says so; else by post. */
  @Column('boolean') electronic: boolean;
  /** The question as it was put, and the answer. */
  @Column('text') wording: string;
  /** How they said it: `web`, `form`, `paper`, `phone` or `counter`. */
  @Column('text') channel: string;
  /** UTC ms. */
  @Column('bigint') at: number;
  @Column('text') byId: string;
}

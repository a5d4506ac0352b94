import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RawValue } from '../schemes/forms.queries.js';

/** Answers as typed, kept until they are sent: nothing is ever lost by a mistake. */
@Entity('draft')
export class Draft {
  @PrimaryColumn('text') id: string;
  @Column('simple-json') answers: Record<string, unknown>;
  /** Counts saves, so that two tabs notice each other. */
  @Column('integer') edition: number;
  /** By question: when it was last changed, from which open page, and what that replaced unseen. */
  @Column('simple-json') changes: Record<string, Change>;
  @Column('bigint') savedAt: number;
  @Column('text') savedById: string;
}

/** The last change of one answer. */
export interface Change {
  readonly edition: number;
  /** Name that an open page gave itself when it was drawn. */
  readonly page: string;
  /** What stood there, typed on other pages and not seen by whoever replaced it. */
  readonly replaced?: RawValue[];
}

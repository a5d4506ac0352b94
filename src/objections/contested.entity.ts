import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decision that an objection is against; one objection may be against several, and one decision may meet several. */
@Entity('contested')
export class Contested {
  @PrimaryColumn('text') objectionId: string;
  @PrimaryColumn('text') decisionId: string;
  /** The application that was decided on. */
  @Column('text') entryId: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of a plan: one sentence, and a photo if somebody sent one. */
@Entity('completion')
export class Completion {
  @PrimaryColumn('text') dossierId: string;
  @Column('text') sentence: string;
  @Column('text', { nullable: true }) photoId: string | null;
  @Column('boolean') mayPublish: boolean;
  @Column('text') byId: string;
  @Column('bigint') at: number;
}

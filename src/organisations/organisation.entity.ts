import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A village association or another legal person that can be paid. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('text') id: string;
  @Column('text') grantorId: string;
  @Column('text') name: string;
  @Column('text') legalForm: string;
  @Column('text', { nullable: true }) kvkNumber: string | null;
  @Column('simple-json') villageIds: string[];
  @Column('text', { nullable: true }) email: string | null;
  @Column('boolean') recognised: boolean;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A village or hamlet of the municipality. */
@Entity('village')
export class Village {
  @PrimaryColumn('text') id: string;
  @Column('text') grantorId: string;
  @Column('text') name: string;
  @Column('integer') inhabitants: number;
  /** Where the number comes from; plaatshouder when the policy states none. */
  @Column('text') inhabitantsSource: string;
  @Column('boolean') large: boolean;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody saw a whole account number; rows are only ever added. */
@Entity('account_look')
export class AccountLook {
  @PrimaryColumn('text') id: string;
  @Column('text') dossierId: string;
  @Column('text') personId: string;
  /** On the page of the account, or in the payment list that was taken along. */
  @Column('text') purpose: 'page' | 'list';
  @Column('bigint') at: number;
}

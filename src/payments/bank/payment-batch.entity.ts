import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file with transfers that was made for the bank; what stands in it follows from its payments. */
@Entity('payment_batch')
export class PaymentBatch {
  @PrimaryColumn('text') id: string;
  @Column('text') grantorId: string;
  /** Name under which the bank knows the file. */
  @Column('text') messageId: string;
  @Column('text') executeOn: string;
  @Column('integer') transfers: number;
  /** Cents. */
  @Column('bigint') amount: number;
  @Column('bigint') madeAt: number;
  @Column('text') madeById: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A way in that was asked for by e-mail: ten minutes, once, in the browser that asked. */
@Entity('sign_in_link')
export class SignInLink {
  @PrimaryColumn('text') hash: string;
  @Column('text') codeHash: string;
  @Column('text') email: string;
  @Column('text') browserHash: string;
  @Column('bigint') askedAt: number;
  @Column('bigint') expiresAt: number;
  @Column('bigint', { nullable: true }) usedAt: number | null;
  @Column('integer') tries: number;
}

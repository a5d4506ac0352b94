import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A bearer token that somebody made for a program of their own. */
@Entity('api_token')
export class ApiToken {
  @PrimaryColumn('text') hash: string;
  @Column('text') id: string;
  @Column('text') personId: string;
  @Column('text') label: string;
  @Column('bigint') createdAt: number;
  @Column('bigint') expiresAt: number;
  @Column('bigint', { nullable: true }) revokedAt: number | null;
}

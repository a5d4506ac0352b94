import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Settings } from '../../workflows/settings.js';
import type { VersionTexts } from '../../workflows/version.js';

/** Settings, texts and form of a scheme; locked when its round is published. */
@Entity('scheme_version')
export class SchemeVersion {
  @PrimaryColumn('text') id: string;
  @Column('text') schemeId: string;
  @Column('text') name: string;
  /** Chart of its applications: moek@1. */
  @Column('text') chart: string;
  @Column('text') roundChart: string;
  @Column('simple-json') settings: Settings;
  @Column('simple-json') texts: VersionTexts;
  @Column('bigint', { nullable: true }) lockedAt: number | null;
  /** SHA-256 of settings and texts when they were locked. */
  @Column('text', { nullable: true }) hash: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalRegime } from '../../workflows/settings.js';

/** Who grants: its name, address, desk and signature stand in every letter. */
@Entity('grantor')
export class Grantor {
  @PrimaryColumn('text') id: string;
  /** As in a sentence: gemeente Midden-Drenthe. */
  @Column('text') name: string;
  /** Name alone: Midden-Drenthe. */
  @Column('text') place: string;
  /** Letters that begin every case number of this grantor, and of no other: MD. */
  @Column('text', { unique: true }) caseCode: string;
  @Column('text') legalRegime: LegalRegime;
  @Column('text') department: string;
  @Column('simple-json') addressLines: string[];
  @Column('text') phone: string;
  @Column('text') email: string;
  @Column('text') deskHours: string;
  /** The named village officer on every page. */
  @Column('text') officerName: string;
  @Column('text') court: string;
  @Column('simple-json') signatory: { onBehalfOf: string; name: string; function: string };
  @Column('text') privacyUrl: string;
  /** What payments leave from; none as long as no files for the bank are made. */
  @Column('simple-json', { nullable: true }) paymentAccount: { name: string; iban: string } | null;
  @Column('boolean') fictional: boolean;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the chair or the secretary is still typing about one plan, exactly as typed; gone once it is proposed. */
@Entity('panel_draft')
export class PanelDraft {
  @PrimaryColumn('text') entryId: string;
  @PrimaryColumn('text') personId: string;
  @Column('text') amount: string;
  @Column('simple-json') reasons: Record<string, string>;
  @Column('boolean') honourable: boolean;
  @Column('bigint') savedAt: number;
}

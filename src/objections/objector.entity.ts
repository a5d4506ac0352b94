import { Entity, PrimaryColumn } from 'typeorm';

/** Somebody who objects; several people may do so together. */
@Entity('objector')
export class Objector {
  @PrimaryColumn('text') objectionId: string;
  @PrimaryColumn('text') personId: string;
}

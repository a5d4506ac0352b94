import { DefaultNamingStrategy } from 'typeorm';

/** Columns are snake_case on both databases, so that plain SQL needs no quotes. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, customName: string | undefined): string {
    return customName ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

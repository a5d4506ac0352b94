import { Transform } from 'class-transformer';
import { IsInt, IsObject, IsOptional, IsString, IsUUID, Matches, Max, Min } from 'class-validator';
import { Property } from './document/operation.js';

const moveIdTold =
  'Een uuid die u zelf maakt. Stuurt u hetzelfde verzoek nog eens, dan gebeurt er niets en krijgt u hetzelfde antwoord.';
const noUuid = 'Geef hier een uuid, bijvoorbeeld 0b1c2d3e-4f56-4789-8abc-def012345678.';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Beginning an application in a round. */
export class NewApplication {
  @Property({ format: 'uuid', description: 'De ronde waarin u aanvraagt.' })
  @IsUUID(undefined, { message: noUuid })
  roundId: string;

  @Property({ format: 'uuid', description: moveIdTold })
  @Matches(uuid, { message: noUuid })
  moveId: string;
}

/** Making a move. */
export class NewMove {
  @IsString({ message: 'Geef de naam van de handeling, zoals bij available-moves.' })
  type: string;

  @Matches(uuid, { message: noUuid })
  moveId: string;

  @IsOptional()
  @IsInt({ message: 'Geef de revision die u het laatst zag, als geheel getal.' })
  @Min(0, { message: 'Geef de revision die u het laatst zag, als geheel getal.' })
  revision?: number;

  @IsOptional()
  @IsObject({ message: 'Stuur in answers een JSON-object.' })
  answers?: Record<string, unknown>;
}

/** Beginning something beside an application. */
export class NewBeside {
  @Matches(uuid, { message: noUuid })
  moveId: string;

  @IsOptional()
  @IsObject({ message: 'Stuur in answers een JSON-object.' })
  answers?: Record<string, unknown>;
}

/** One juror's points and reasons for one plan, whole or half; replaces what stood there. */
export class ReviewBody {
  @Property({ type: 'object', additionalProperties: { type: 'integer', minimum: 1, maximum: 5 } })
  @IsObject({ message: 'Stuur in points een JSON-object met per criterium 1 tot en met 5.' })
  points: Record<string, unknown>;

  @Property({ type: 'object', additionalProperties: { type: 'string', maxLength: 2000 } })
  @IsObject({ message: 'Stuur in reasons een JSON-object met per criterium een tekst.' })
  reasons: Record<string, unknown>;
}

const asNumber = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value,
);

/** Which part of a list somebody wants. */
export class PageQuery {
  @Property({ required: false, minimum: 1, default: 1, type: 'integer', description: 'Welke bladzijde.' })
  @IsOptional()
  @asNumber
  @IsInt({ message: 'page is een geheel getal vanaf 1.' })
  @Min(1, { message: 'page is een geheel getal vanaf 1.' })
  page?: number;

  @Property({
    required: false,
    minimum: 1,
    maximum: 100,
    default: 50,
    type: 'integer',
    description: 'Hoeveel per bladzijde.',
  })
  @IsOptional()
  @asNumber
  @IsInt({ message: 'pageSize is een geheel getal van 1 tot en met 100.' })
  @Min(1, { message: 'pageSize is een geheel getal van 1 tot en met 100.' })
  @Max(100, { message: 'pageSize is een geheel getal van 1 tot en met 100.' })
  pageSize?: number;

  @Property({ required: false, format: 'uuid', description: 'Alleen aanvragen in deze ronde.' })
  @IsOptional()
  @IsUUID(undefined, { message: noUuid })
  roundId?: string;
}

import 'reflect-metadata';
import { IsString } from 'class-validator';
import { toPostcode } from '../web/form/input.js';
import { fits, reads, toLine } from '../web/site/reads.js';

/** A Dutch postal address. */
export class AddressAnswer {
  @reads(toLine)
  @IsString({ message: 'Vul de straat in.' })
  @fits(100)
  street: string;

  @reads(toLine)
  @IsString({ message: 'Vul het huisnummer in, bijvoorbeeld 12 of 12a.' })
  @fits(12)
  houseNumber: string;

  @reads(toPostcode)
  @IsString({ message: 'Vul de postcode in: vier cijfers en twee letters.' })
  postcode: string;

  @reads(toLine)
  @IsString({ message: 'Vul de plaats in.' })
  @fits(60)
  city: string;
}

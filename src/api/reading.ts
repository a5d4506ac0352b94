import type { PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { Fault } from '../web/site/problem.js';
import { invalid } from './problems.js';

/** Reads a body or a query by its class: one Dutch sentence for each field that is wrong or unknown, all at once. */
export class Reads<Shape extends object> implements PipeTransform<unknown, Shape> {
  constructor(private readonly shape: new () => Shape) {}

  transform(sent: unknown): Shape {
    if (sent !== undefined && !isObject(sent)) throw invalid([{ message: 'Stuur een JSON-object.' }]);
    const read = plainToInstance(this.shape, sent ?? {});
    const errors = validateSync(read, {
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
    });
    if (errors.length > 0) throw invalid(errors.map(faultIn));
    return read;
  }
}

/** Whether JSON is an object: no list, no text, no nothing. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function faultIn({ property, constraints = {} }: ValidationError): Fault {
  const field = property.slice(0, 60);
  if ('whitelistValidation' in constraints) return { field, message: unknownField };
  return { field, message: Object.values(constraints)[0] ?? 'Dit kunnen wij niet lezen.' };
}

/** Said of every name that no one asked for. */
export const unknownField = 'Laat dit weg: dit veld kennen wij hier niet.';

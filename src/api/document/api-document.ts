import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { formOf } from '../../schemes/forms.queries.js';
import { roundsOfScheme } from '../../rounds/rounds.queries.js';
import { schemesOf } from '../../schemes/versions.queries.js';
import { object, type Schema } from './shapes.js';

/** Keeps the document that the code describes, and adds the questions that the schemes ask at this moment. */
@Injectable()
export class ApiDocument {
  private described: Promise<OpenAPIObject> | undefined;
  private make: (() => Promise<OpenAPIObject>) | undefined;

  /** Says how it is made, when the application is up; that waits until somebody asks, because a start should be quick. */
  describedBy(make: () => Promise<OpenAPIObject>): void {
    this.make = make;
  }

  async now(em: EntityManager): Promise<OpenAPIObject> {
    this.described ??= this.make?.();
    if (!this.described)
      throw new Error('The document of the API was asked for before the application was up.');
    return withForms(await this.described, await formsOf(em));
  }
}

/** With the questions that the schemes of this moment ask, by name of their schema. */
function withForms(document: OpenAPIObject, forms: Readonly<Record<string, Schema>>): OpenAPIObject {
  const names = Object.keys(forms);
  const any = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const FormAnswers: Schema =
    any.length > 0 ? { anyOf: any } : { ...object({}), description: 'Nog geen regelingen.' };
  const schemas = { ...document.components?.schemas, ...forms, FormAnswers };
  return { ...document, components: { ...document.components, schemas } };
}

/** The questions of the newest round of each scheme; half answers may be kept, so none is required. */
async function formsOf(em: EntityManager): Promise<Record<string, Schema>> {
  const forms: [string, Schema][] = [];
  for (const { id, slug } of await schemesOf(em)) {
    const newest = (await roundsOfScheme(em, id))[0];
    if (!newest) continue;
    const { required: _, ...schema } = (await formOf(em, newest.round.versionId)).openApiSchema();
    forms.push([`${nameOf(slug)}Answers`, schema as Schema]);
  }
  return Object.fromEntries(forms);
}

/** `small-grant` is `SmallGrant`. */
const nameOf = (slug: string): string =>
  slug
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

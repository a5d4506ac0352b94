import { Controller, Get, Header } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Database } from '../../database/database.js';
import { Public } from '../../identity/visit.js';
import { ApiDocument } from './api-document.js';
import { Operation } from './operation.js';

/** The document of this API, for programs; pages of other sites may read it too. */
@Controller('api/v1/openapi.json')
@Public()
export class OpenApi {
  constructor(
    private readonly database: Database,
    private readonly document: ApiDocument,
  ) {}

  @Get()
  @Header('Access-Control-Allow-Origin', '*')
  @Header('Cross-Origin-Resource-Policy', 'cross-origin')
  @Operation({
    id: 'getDocumentation',
    tag: 'Regelingen',
    summary: 'Deze beschrijving',
    answers: 'document',
    open: true,
  })
  show(): Promise<OpenAPIObject> {
    return this.database.read((em) => this.document.now(em));
  }
}

import { doekSettings, doekTexts } from '../../workflows/doek.version.js';
import { moekSettings, moekTexts } from '../../workflows/moek.version.js';
import { doekScheme, scheme } from './municipality.js';
import type { DemoScheme } from './registry.js';

export const moek: DemoScheme = {
  id: scheme.id,
  chart: 'moek@1',
  settings: moekSettings,
  texts: moekTexts,
};

export const doek: DemoScheme = {
  id: doekScheme.id,
  chart: 'doek@1',
  settings: doekSettings,
  texts: doekTexts,
};

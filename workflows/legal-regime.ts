import type { Settings } from './settings.js';

/** Whether the Awb rules here; a private grantor promises and gives under its own rules (domain rules §5). */
export const isUnderAwb = ({ legalRegime }: Pick<Settings, 'legalRegime'>): boolean => legalRegime === 'awb';

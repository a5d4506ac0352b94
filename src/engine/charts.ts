import type { Chart } from '../../workflows/language.js';

/** Every chart that a dossier may be running on, by name and edition. */
export class Charts {
  private readonly byName: ReadonlyMap<string, Chart>;

  constructor(charts: readonly Chart[]) {
    this.byName = new Map(charts.map((chart) => [chart.name, chart]));
  }

  /** Throws for a chart that this release does not have: no dossier may be played by other rules than its own. */
  get(name: string): Chart {
    const chart = this.byName.get(name);
    if (!chart) throw new Error(`There is no chart ${name} in this release.`);
    return chart;
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }
}

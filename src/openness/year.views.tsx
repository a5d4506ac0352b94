import { Filters } from '../web/filters.js';
import { capital } from '../web/format.js';

interface YearChoiceProps {
  readonly action: `/${string}`;
  /** Newest first; one year is no choice. */
  readonly years: readonly number[];
  readonly year: number | undefined;
}

/** Which year somebody looks at. */
export const YearChoice = ({ action, years, year }: YearChoiceProps) =>
  years.length > 1 ? (
    <Filters
      action={action}
      filters={[
        {
          kind: 'select',
          name: 'jaar',
          label: 'Jaar',
          value: String(year ?? ''),
          options: years.map((one) => ({ value: String(one), label: String(one) })),
        },
      ]}
    />
  ) : null;

/** What a list of one grantor and one year is called. */
export const titleOf = ({ grantor, year }: { grantor: { name: string }; year: number }): string =>
  `${capital(grantor.name)}, ${year}`;

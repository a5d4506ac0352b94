import { Button } from './button.js';
import type { FieldOption } from './form/fields.js';

/** One way to narrow a list: a choice, or words to look for. */
export type Filter =
  | { kind: 'select'; name: string; label: string; options: readonly FieldOption[]; value?: string }
  | { kind: 'search'; name: string; label: string; value?: string }
  | { kind: 'tick'; name: string; label: string; value?: string };

/** Ways to narrow a list, kept in the address of the page so that "terug" and a bookmark bring the same list. */
export const Filters = ({ action, filters }: { action: `/${string}`; filters: readonly Filter[] }) => (
  <search>
    <form class="oek-filters" method="get" action={action}>
      {filters.map((filter) => (
        <div class={`oek-filters__${filter.kind}`} key={filter.name}>
          <Control {...filter} />
        </div>
      ))}
      <Button look="secondary">Laat zien</Button>
    </form>
  </search>
);

function Control(filter: Filter) {
  const label = (
    <label class="utrecht-form-label" for={filter.name}>
      {filter.label}
    </label>
  );
  if (filter.kind === 'tick')
    return (
      <>
        <input
          type="checkbox"
          id={filter.name}
          name={filter.name}
          value="ja"
          checked={filter.value === 'ja'}
        />
        {label}
      </>
    );
  return (
    <>
      {label}
      {filter.kind === 'select' ? <Select {...filter} /> : <Search {...filter} />}
    </>
  );
}

const Select = ({ name, options, value }: Filter & { kind: 'select' }) => (
  <select id={name} name={name} class="utrecht-select utrecht-select--html-select oek-select">
    {options.map((option) => (
      <option key={option.value} value={option.value} selected={option.value === (value ?? '')}>
        {option.label}
      </option>
    ))}
  </select>
);

const Search = ({ name, value }: Filter & { kind: 'search' }) => (
  <input
    type="search"
    id={name}
    name={name}
    value={value}
    maxLength={100}
    class="utrecht-textbox utrecht-textbox--html-input"
    spellcheck={false}
  />
);

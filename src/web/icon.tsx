const shapes = {
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15h-2v-6h2zm0-8h-2V7h2z',
  error: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15h-2v-2h2zm0-4h-2V7h2z',
  ok: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.5 14.5L6 12l1.4-1.4 3.1 3.1 6.1-6.1L18 9z',
  warning: 'M12 3 1.5 21h21zm1 15h-2v-2h2zm0-4h-2v-4h2z',
  clock: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm5 11h-6V6h2v5h4z',
  pause: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 14H9V8h2zm4 0h-2V8h2z',
  lock: 'M17 9V7A5 5 0 0 0 7 7v2H5v13h14V9zM9 7a3 3 0 0 1 6 0v2H9z',
  file: 'M6 2h8l6 6v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4c0-1.1.9-2 2-2zm7 1.5V9h5.5z',
} as const;

/** Name of a drawing that may stand beside a word. */
export type IconName = keyof typeof shapes;

/** A small drawing beside a word; never the only carrier of a meaning. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="oek-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path d={shapes[name]} fill="currentColor" />
  </svg>
);

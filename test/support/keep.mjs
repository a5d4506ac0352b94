import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts the keeper of one run; `folder` is the run's own, `release` gives back all that was borrowed. */
export async function keep({ durable = false } = {}) {
  const script = fileURLToPath(new URL('keeper.mjs', import.meta.url));
  const keeper = spawn(process.execPath, [script, ...(durable ? ['--durable'] : [])], {
    detached: true, // Ctrl-C reaches the run, not the keeper, which still has to tidy up
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(keeper.stdout, 'data');
  const release = async () => {
    keeper.stdin.end();
    await once(keeper, 'exit');
  };
  return { folder: String(line).trim(), release };
}

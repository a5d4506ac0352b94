import { connect } from 'node:net';

/**
 * Asks the virus scanner (clamd, INSTREAM over TCP) about a file. A scanner that is down, slow or unclear means no:
 * nothing is clean by default. Without an address nothing is scanned; production requires one.
 */
export async function virusProblem(bytes: Buffer, clamd?: string): Promise<string | undefined> {
  if (clamd === undefined) return undefined;
  const answer = await ask(clamd, bytes).catch(() => 'no answer');
  if (answer === 'stream: OK') return undefined;
  return answer.endsWith(' FOUND') ? infected : notNow;
}

const infected = 'In dit bestand zit een virus. Wij hebben het niet bewaard.';
const notNow =
  'Wij kunnen bestanden nu niet controleren op virussen en hebben dit bestand niet bewaard. Probeer het later opnieuw.';

function ask(clamd: string, bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(`tcp://${clamd}`);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) });
    const answer: Buffer[] = [];
    socket.setTimeout(20_000, () => socket.destroy(new Error('clamd did not answer in time')));
    socket.on('data', (part: Buffer) => answer.push(part));
    socket.on('error', reject);
    socket.on('close', () =>
      resolve(
        Buffer.concat(answer)
          .toString('latin1')
          .replace(/[\0\n]+$/, ''),
      ),
    );
    socket.write(Buffer.concat([Buffer.from('zINSTREAM\0'), length(bytes.length), bytes, length(0)]));
  });
}

/** Length of the next part as clamd reads it: four bytes, the largest first; zero ends the file. */
function length(size: number): Buffer {
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32BE(size);
  return prefix;
}

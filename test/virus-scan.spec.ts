import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { checkUpload } from '../src/documents/uploads.js';
import { pdf } from './support/crafted-files.js';

const scanners: Server[] = [];
afterEach(() => scanners.splice(0).forEach((scanner) => scanner.close()));

test('wat de scanner schoon noemt, mag; het hele bestand is bekeken', async () => {
  const plan = await pdf();
  const seen: Buffer[] = [];
  expect(await refusalOf('plan.pdf', plan, await clamd('stream: OK\0', seen))).toBeUndefined();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(plan.length);
  expect(Buffer.concat(seen)).toEqual(
    Buffer.concat([Buffer.from('zINSTREAM\0'), length, plan, Buffer.alloc(4)]),
  );
});

test('een virus wordt geweigerd', async () => {
  const address = await clamd('stream: Eicar-Signature FOUND\0');
  expect(await refusalOf('plan.pdf', await pdf(), address)).toBe(
    'In dit bestand zit een virus. Wij hebben het niet bewaard.',
  );
});

test.each([['INSTREAM size limit exceeded. ERROR\0'], [''], ['stream: OK maar niet heus']])(
  'een scanner die „%s” zegt, is geen ja',
  async (answer) => {
    expect(await refusalOf('plan.pdf', await pdf(), await clamd(answer))).toMatch(
      /^Wij kunnen bestanden nu niet controleren/,
    );
  },
);

test('een scanner die er niet is, is geen ja', async () => {
  const address = await clamd('');
  await new Promise((resolve) => scanners.splice(0)[0]!.close(resolve));
  expect(await refusalOf('plan.pdf', await pdf(), address)).toMatch(
    /^Wij kunnen bestanden nu niet controleren/,
  );
});

async function clamd(answer: string, seen: Buffer[] = []): Promise<string> {
  const scanner = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (part: Buffer) => {
      seen.push(part);
      if (part.subarray(-4).equals(Buffer.alloc(4))) socket.end(answer);
    });
  });
  scanners.push(scanner);
  await new Promise<void>((resolve) => scanner.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(scanner.address() as AddressInfo).port}`;
}

async function refusalOf(fileName: string, bytes: Buffer, clamd: string) {
  const outcome = await checkUpload({ fileName, bytes, clamd });
  return 'refusal' in outcome ? outcome.refusal : undefined;
}

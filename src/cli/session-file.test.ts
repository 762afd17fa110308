import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_SESSION_BYTES, readSessionFile } from './session-file';

describe('readSessionFile', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const controller = new AbortController();
  const read = (path: string, stdin: Readable = new PassThrough(), { signal } = controller) =>
    readSessionFile(path, { stdin, signal });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    execFileSync('mkfifo', [at('pipe')]);
    await writeFile(at('session.json'), '{"a":1}');
    await writeFile(at('large.json'), Buffer.alloc(MAX_SESSION_BYTES + 1, ' '));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('reads a file', async () => {
    await expect(read(at('session.json'))).resolves.toEqual({ a: 1 });
  });

  it.each([
    ['no.json', 'does not exist'],
    ['.', 'is not a file'],
    ['large.json', '1 MiB'],
  ])('refuses %s', async (name, reason) => {
    await expect(read(at(name))).rejects.toThrow(reason);
  });

  it('refuses a device', async () => {
    await expect(read('/dev/zero')).rejects.toThrow('is not a file');
  });

  it('reads stdin, up to a limit', async () => {
    const pieces = [Buffer.from('{"a"'), Buffer.from(':2}')];
    await expect(read('-', Readable.from(pieces))).resolves.toEqual({ a: 2 });
    await expect(read('-', Readable.from([Buffer.from('{')]))).rejects.toThrow(
      '"stdin" is not JSON',
    );
    const endless = new Readable({ read: () => endless.push(Buffer.alloc(65_536, ' ')) });
    await expect(read('-', endless)).rejects.toThrow('"stdin" has more than 1048576 bytes');
  });

  it('reads a named pipe, whose writer may come later', async () => {
    const reading = read(at('pipe'));
    await setTimeout(20);
    await writeFile(at('pipe'), '{"a":3}');
    await expect(reading).resolves.toEqual({ a: 3 });
  });

  it('stops waiting for a writer when it is told to', async () => {
    const stop = new AbortController();
    const reading = read(at('pipe'), undefined, stop);
    stop.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
  });
});

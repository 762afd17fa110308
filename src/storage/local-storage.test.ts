import { existsSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalStorage, writeWholly } from './local-storage';
import { serveSignedFile } from './serve-file';
import type { Storage } from './storage';
import { serveRequests } from './testing/serve-requests';
import { describeStorageContract } from './testing/storage-contract';

const secret = 'a secret that only this test knows of';
const MP4 = { contentType: 'video/mp4' } as const;
const incomingIn = async (folder: string): Promise<string[]> =>
  existsSync(join(folder, '+incoming')) ? readdir(join(folder, '+incoming')) : [];

describeStorageContract(
  'local',
  async () => {
    const parent = await mkdtemp(join(tmpdir(), 'storage-'));
    const folder = join(parent, 'made', 'when', 'used');
    let storage: Storage | null = null;
    const server = await serveRequests((request) => {
      if (storage === null) throw new Error('too early');
      return serveSignedFile(request, { storage, secret });
    });
    storage = createLocalStorage({ folder, publicUrl: `${server.origin}/`, secret });
    return {
      storage,
      leftovers: () => incomingIn(folder),
      close: async () => {
        await server.close();
        await rm(parent, { recursive: true });
      },
    };
  },
  { replacesWhole: true, knowsFirstByte: true, listsInOrder: true, limitsUploads: true },
);

describe('createLocalStorage', () => {
  let parent = '';
  let folder = '';
  let storage: Storage;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'storage-'));
    folder = join(parent, 'storage');
    storage = createLocalStorage({ folder, publicUrl: 'http://localhost:3000', secret });
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  const put = (key: string, content = 'x') => storage.put(key, Buffer.from(content), MP4);
  const keys = async (): Promise<string[]> => {
    const all: string[] = [];
    for await (const { key } of storage.list('')) all.push(key);
    return all;
  };

  it('keeps plain files that only their owner reads, and no empty folders', async () => {
    await put('films/a/film.mp4', 'hello');
    expect(await readFile(join(folder, 'films/a/film.mp4'), 'utf8')).toBe('hello');
    expect((await stat(join(folder, 'films/a/film.mp4'))).mode & 0o777).toBe(0o600);
    await storage.delete(['films/a/film.mp4']);
    expect(await readdir(folder)).toEqual(['+incoming']);
  });

  it('loses nothing when folders come and go', async () => {
    for (let n = 0; n < 100; n++) {
      await put('c/a/1.mp4');
      await Promise.all([put(`c/a/${n}.mp4`), storage.delete(['c/a/1.mp4'])]);
      expect(await storage.stat(`c/a/${n}.mp4`)).not.toBeNull();
      await storage.delete([`c/a/${n}.mp4`]);
    }
  });

  it('neither follows links nor waits for pipes', async () => {
    const outside = join(parent, 'outside');
    await mkdir(join(outside, 'deep'), { recursive: true });
    await writeFile(join(outside, 'secret.mp4'), 'secret');
    await put('a/film.mp4');
    await symlink(outside, join(folder, 'link'));
    await symlink(join(outside, 'secret.mp4'), join(folder, 'a', 'secret.mp4'));
    await symlink(join(outside, 'nothing.mp4'), join(folder, 'a', 'dangling.mp4'));
    await symlink('a', join(folder, 'inner'));
    await symlink('circle', join(folder, 'circle'));

    const behind = [
      'link/secret.mp4',
      'a/secret.mp4',
      'a/dangling.mp4',
      'inner/film.mp4',
      'circle/x.mp4',
    ];
    for (const key of behind) {
      expect(await storage.get(key)).toBeNull();
      expect(await storage.stat(key)).toBeNull();
    }
    for (const key of ['link/new.mp4', 'link/deep/new.mp4', 'link/made/new.mp4', 'circle/x.mp4']) {
      await expect(put(key)).rejects.toThrow('where a folder must be');
    }
    await storage.delete(['link/secret.mp4', 'inner/film.mp4']);
    expect(await keys()).toEqual(['a/film.mp4']);
    // An object takes the place of a link; what the link led to stays.
    await put('a/secret.mp4', 'mine');
    expect(await readFile(join(outside, 'secret.mp4'), 'utf8')).toBe('secret');
    expect((await readdir(outside)).sort()).toEqual(['deep', 'secret.mp4']);
    expect(await incomingIn(folder)).toEqual([]);
  });

  it('may itself be a link: whoever runs it chose that', async () => {
    await mkdir(join(parent, 'disk'));
    await symlink(join(parent, 'disk'), folder);
    await put('a.mp4');
    expect(await keys()).toEqual(['a.mp4']);
  });

  it('leaves alone what is not its own, and does not list it', async () => {
    await put('a.mp4');
    await writeFile(join(folder, 'README'), 'x');
    await mkdir(join(folder, 'Lost+Found'));
    await writeFile(join(folder, 'Lost+Found', 'b.mp4'), 'x');
    expect(await keys()).toEqual(['a.mp4']);
  });

  it('refuses to let an object be the folder of another', async () => {
    await put('a.mp4');
    await expect(put('a.mp4/b.mp4')).rejects.toMatchObject({ name: 'UserError' });
    await put('c/d.mp4');
    await expect(put('c')).rejects.toThrow(TypeError);
    await expect(
      storage.put('c', Buffer.from('x'), { contentType: 'application/octet-stream' }),
    ).rejects.toMatchObject({ name: 'UserError' });
    expect(await keys()).toEqual(['a.mp4', 'c/d.mp4']);
    expect(await incomingIn(folder)).toEqual([]);
  });

  it('removes what a process that was killed left, and nothing that is being written', async () => {
    await put('a.mp4');
    for (const [name, minutes] of [
      ['old', 90],
      ['young', 30],
    ] as const) {
      const file = join(folder, '+incoming', name);
      await writeFile(file, 'x');
      const then = new Date(Date.now() - minutes * 60_000);
      await utimes(file, then, then);
    }
    await put('b.mp4');
    expect(await incomingIn(folder)).toEqual(['old', 'young']);
    const started = createLocalStorage({ folder, publicUrl: 'http://localhost:3000', secret });
    await started.put('c.mp4', Buffer.from('x'), MP4);
    expect(await incomingIn(folder)).toEqual(['young']);
  });

  it('works again after its folder was removed under it', async () => {
    await put('a/b.mp4');
    await rm(folder, { recursive: true });
    expect(await storage.get('a/b.mp4')).toBeNull();
    expect(await keys()).toEqual([]);
    await put('a/c.mp4');
    expect(await keys()).toEqual(['a/c.mp4']);
  });

  it('says what to do when the folder is a file', async () => {
    await writeFile(folder, 'x');
    await expect(storage.check()).rejects.toMatchObject({
      name: 'UserError',
      message: `"${folder}": the storage is no folder (EEXIST)`,
      fix: 'remove the file that lies in its place',
    });
  });

  it.skipIf(process.getuid?.() === 0)('says what to do where it may not write', async () => {
    await mkdir(folder, { mode: 0o500 });
    await expect(put('a.mp4')).rejects.toMatchObject({
      name: 'UserError',
      message: `"${folder}": the storage may not be written by this user (EACCES)`,
      fix: 'let the user that runs this process own the folder and what is in it',
    });
  });

  it('does not take a source that fails like a disk for the disk', async () => {
    const failure = Object.assign(new Error('ENOSPC: of somebody else'), { code: 'ENOSPC' });
    const source = new Readable({
      read() {
        this.destroy(failure);
      },
    });
    await expect(storage.put('a.mp4', source, MP4)).rejects.toBe(failure);
  });

  it('reads what a process with another copy of it wrote', async () => {
    const other = createLocalStorage({ folder, publicUrl: 'http://localhost:3000', secret });
    await put('a.mp4', 'hello');
    const content = await other.get('a.mp4', { start: 1, end: 2 });
    expect(content && (await buffer(content.stream)).toString()).toBe('el');
    expect((await other.stat('a.mp4'))?.etag).toBe((await storage.stat('a.mp4'))?.etag);
  });
});

describe('writeWholly', () => {
  it('goes on where the system took less than it was given', async () => {
    const written: string[] = [];
    const handle = {
      write: (bytes: Uint8Array, at: number) => {
        written.push(Buffer.from(bytes.subarray(at, at + 2)).toString());
        return Promise.resolve({ bytesWritten: Math.min(2, bytes.byteLength - at) });
      },
    };
    await writeWholly(handle, Buffer.from('hello'));
    expect(written).toEqual(['he', 'll', 'o']);
  });

  it.runIf(existsSync('/dev/full'))('fails on a full disk', async () => {
    const handle = await open('/dev/full', 'w');
    try {
      await expect(writeWholly(handle, Buffer.from('x'))).rejects.toMatchObject({ code: 'ENOSPC' });
    } finally {
      await handle.close();
    }
  });
});

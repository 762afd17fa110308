import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceWhole, throughLinks, writeWhole } from './replace-whole';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('replaceWhole', () => {
  it('shows the new file only when it is whole, and keeps its ending meanwhile', async () => {
    await writeFile(at('film.mp4'), 'old');
    await replaceWhole(at('film.mp4'), async (temporary) => {
      expect(temporary).toMatch(/\.mp4$/);
      await writeFile(temporary, 'new');
      expect(await readFile(at('film.mp4'), 'utf8')).toBe('old');
    });
    expect(await readFile(at('film.mp4'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['film.mp4']);
  });

  it('leaves the old file, and nothing else, when the making fails', async () => {
    await writeFile(at('film.mp4'), 'old');
    const failing = replaceWhole(at('film.mp4'), async (temporary) => {
      await writeFile(temporary, 'half');
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await readFile(at('film.mp4'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['film.mp4']);
  });

  it('makes the new file in the work folder where there is one', async () => {
    const work = at('work');
    await mkdir(work);
    const make = async (temporary: string) => {
      expect(await readdir(folder)).toEqual(['work']);
      await writeFile(temporary, 'new');
      expect(await readdir(work)).toEqual([expect.stringMatching(/mp4$/)]);
    };
    await replaceWhole(at('film.mp4'), make, work);
    expect(await readFile(at('film.mp4'), 'utf8')).toBe('new');
    expect(await readdir(work)).toEqual([]);
  });

  it('lets two in one process replace the same file at once', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
    await Promise.all(texts.map((text) => writeWhole(at('facts.json'), text)));
    expect(texts).toContain(await readFile(at('facts.json'), 'utf8'));
    expect(await readdir(folder)).toEqual(['facts.json']);
  });

  it('writes through a link, also one whose file is not there yet', async () => {
    await mkdir(at('films'));
    await writeFile(at('films/old.mp4'), 'old');
    await symlink('films/old.mp4', at('old-link.mp4'));
    await symlink('films/new.mp4', at('new-link.mp4'));
    await writeWhole(at('old-link.mp4'), 'one');
    await writeWhole(at('new-link.mp4'), 'two');
    expect(await readFile(at('films/old.mp4'), 'utf8')).toBe('one');
    expect(await readFile(at('films/new.mp4'), 'utf8')).toBe('two');
    expect((await lstat(at('old-link.mp4'))).isSymbolicLink()).toBe(true);
    expect((await lstat(at('new-link.mp4'))).isSymbolicLink()).toBe(true);
  });
});

describe('throughLinks', () => {
  it('says when links lead in a circle', async () => {
    await symlink('two', at('one'));
    await symlink('one', at('two'));
    await expect(throughLinks(at('one'))).rejects.toThrow('circle');
  });
});

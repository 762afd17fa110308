import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeAtExit } from './remove-at-exit';

it('removes at the exit what is still in the making, and nothing that is done', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coach-test-'));
  const [half, whole] = [join(folder, 'half'), join(folder, 'whole')];
  const before = process.listeners('exit');
  const doneHalf = removeAtExit(half);
  const doneWhole = removeAtExit(whole);
  for (const file of [half, whole]) writeFileSync(file, '');
  doneWhole();
  const added = process.listeners('exit').filter((listener) => !before.includes(listener));
  expect(added).toHaveLength(1);
  added.forEach((listener) => listener(0));
  expect(existsSync(half)).toBe(false);
  expect(existsSync(whole)).toBe(true);
  doneHalf();
  expect(process.listeners('exit')).toEqual(before);
  rmSync(folder, { recursive: true });
});

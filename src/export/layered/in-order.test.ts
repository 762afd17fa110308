import { expect, test } from 'vitest';
import { inOrder } from './in-order';

test('works one after the other, whatever comes first', async () => {
  const seen: string[] = [];
  const queue = inOrder<string>(async (thing, index) => {
    seen.push(`${index} ${thing} begins`);
    await Promise.resolve();
    seen.push(`${index} ends`);
  });
  await queue.add('c', 2);
  await queue.add('a', 0);
  await queue.add('b', 1);
  await queue.settled();
  expect(seen).toEqual(['0 a begins', '0 ends', '1 b begins', '1 ends', '2 c begins', '2 ends']);
});

test('whoever adds waits for what came before', async () => {
  let finish = (): void => undefined;
  const queue = inOrder<number>(() => new Promise((resolve) => (finish = resolve)));
  await queue.add(10, 0);
  let isThrough = false;
  const second = queue.add(11, 1).then(() => (isThrough = true));
  await Promise.resolve();
  expect(isThrough).toBe(false);
  finish();
  await second;
});

test('a failure reaches whoever adds next, and ends the work', async () => {
  const seen: number[] = [];
  const queue = inOrder<number>((thing) => {
    seen.push(thing);
    return Promise.reject(new Error('too warm'));
  });
  await queue.add(10, 0);
  await expect(queue.add(11, 1)).rejects.toThrow('too warm');
  await expect(queue.settled()).rejects.toThrow('too warm');
  expect(seen).toEqual([10]);
});

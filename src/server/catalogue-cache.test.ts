import { expect, it, vi } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { createCatalogueCache } from './catalogue-cache';

const build = () => {
  const list = vi.fn(() => Promise.resolve(CATALOG.slice(0, 2)));
  let tell: (payload: string) => void = () => undefined;
  const stop = vi.fn();
  let time = 0;
  const cache = createCatalogueCache({
    catalog: { list },
    notices: {
      listen: (_channel, onNotice) => {
        tell = onNotice;
        return stop;
      },
    },
    now: () => time,
  });
  return { cache, list, stop, tell: () => tell(''), wait: (ms: number) => (time += ms) };
};

it('reads once for all who ask', async () => {
  const { cache, list } = build();
  const [one, two] = await Promise.all([cache.read(), cache.read()]);
  expect(one).toBe(two);
  expect(one.vocabulary.exerciseSlugs).toEqual(
    new Set(CATALOG.slice(0, 2).map(({ slug }) => slug)),
  );
  expect(list).toHaveBeenCalledTimes(1);
});

it('reads again after an hour, and after a notice', async () => {
  const { cache, list, tell, wait, stop } = build();
  await cache.read();
  wait(3599_000);
  await cache.read();
  expect(list).toHaveBeenCalledTimes(1);
  wait(2000);
  await cache.read();
  expect(list).toHaveBeenCalledTimes(2);
  tell();
  await cache.read();
  expect(list).toHaveBeenCalledTimes(3);
  cache.close();
  expect(stop).toHaveBeenCalled();
});

it('says at once what it has, and whether that is the catalogue of the release', async () => {
  const { cache, list, tell, wait } = build();
  expect(cache.latest()).toBeNull();
  const snapshot = await cache.read();
  expect(cache.latest()).toBe(snapshot);
  expect(snapshot.isAsShipped).toBe(false);
  tell();
  expect(cache.latest()).toBeNull();
  list.mockResolvedValueOnce([...CATALOG]);
  await cache.read();
  expect(cache.latest()?.isAsShipped).toBe(true);
  wait(3601_000);
  expect(cache.latest()).toBeNull();
});

it('does not remember that it failed', async () => {
  const { cache, list } = build();
  list.mockRejectedValueOnce(new Error('away'));
  await expect(cache.read()).rejects.toThrow('away');
  expect((await cache.read()).exercises).toHaveLength(2);
});

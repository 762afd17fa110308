import { describe, expect, it } from 'vitest';
import { buildSession } from '../../testing/builders';
import { readSharedHash, sharedHashOf } from './share-link';

const session = buildSession({
  title: 'Réveil en douceur · 10 min',
  exercises: [
    { exercise: 'air-squats', workSeconds: 40 },
    { exercise: 'push-ups', workSeconds: 30.5, intensity: 'high' },
  ],
});

describe('a shared link', () => {
  it('carries the whole session', async () => {
    const hash = await sharedHashOf(session);
    expect(hash).toMatch(/^#s=[\w-]+$/);
    expect(hash.length).toBeLessThan(700);
    expect(await readSharedHash(hash)).toEqual({ kind: 'document', document: session });
  });

  it('is damaged when a part of it is missing', async () => {
    const hash = await sharedHashOf(session);
    for (const broken of [hash.slice(0, -20), '#s=', '#s=***', '#s=abcd'])
      expect(await readSharedHash(broken)).toEqual({ kind: 'damaged' });
  });

  it('is refused when it unpacks to more than a session', async () => {
    const long = { ...session, title: 'a'.repeat(300_000) };
    expect(await readSharedHash(await sharedHashOf(long))).toEqual({ kind: 'damaged' });
  });

  it('is none of ours elsewhere', async () => {
    expect(await readSharedHash('')).toEqual({ kind: 'none' });
    expect(await readSharedHash('#content')).toEqual({ kind: 'none' });
  });
});

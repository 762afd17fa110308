import { describe, expect, it } from 'vitest';
import { answerRange, readRange } from './byte-range';

describe('readRange', () => {
  it.each([
    ['bytes=0-', { first: 0, last: 99 }],
    ['bytes=10-19', { first: 10, last: 19 }],
    ['bytes=90-500', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-500', { first: 0, last: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=20-10', null],
    ['bytes=0-1,5-6', null],
    ['bytes=-', null],
    ['lines=1-2', null],
    [null, null],
  ])('%s', (header, range) => expect(readRange(header, 100)).toEqual(range));
});

describe('answerRange', () => {
  const kept = () =>
    new Response('0123456789', {
      headers: { 'Content-Type': 'video/webm', 'Content-Length': '10' },
    });

  it('cuts the part out of the whole', async () => {
    const answer = await answerRange(kept(), 'bytes=2-5');
    expect(answer.status).toBe(206);
    expect(await answer.text()).toBe('2345');
    expect(answer.headers.get('Content-Range')).toBe('bytes 2-5/10');
    expect(answer.headers.get('Content-Length')).toBe('4');
    expect(answer.headers.get('Content-Type')).toBe('video/webm');
  });

  it('gives the whole where no part is asked for, and refuses what lies behind the end', async () => {
    expect(await (await answerRange(kept(), null)).text()).toBe('0123456789');
    expect((await answerRange(kept(), 'bytes=0-1,3-4')).status).toBe(200);
    const refused = await answerRange(kept(), 'bytes=10-');
    expect(refused.status).toBe(416);
    expect(refused.headers.get('Content-Range')).toBe('bytes */10');
  });
});

import { describe, expect, it } from 'vitest';
import { formatDuration, progressBar, progressText } from './progress-line';

const HALF = { stage: 'frames', framesDone: 900, frames: 1800, framesPerSecond: 12.34 } as const;

describe('progress lines', () => {
  it('draws a bar with frames, speed and what is left', () => {
    expect(progressBar(HALF, 120)).toBe(
      '██████████████░░░░░░░░░░░░░░  50%   900/1800 frames  12.3 fps  1 min 13 s left',
    );
  });

  it('drops the bar, never the figures, on a narrow terminal', () => {
    expect(progressBar(HALF, 60)).toContain('50%   900/1800 frames  12.3 fps');
    expect(progressBar(HALF, 30)).toHaveLength(30);
  });

  it('says nothing about speed before there is any', () => {
    const facts = { ...HALF, framesDone: 0, framesPerSecond: null };
    expect(progressText(facts)).toBe('Drawing frames: 0 of 1800');
  });

  it('names the other stages', () => {
    expect(progressText({ ...HALF, stage: 'finishing' })).toBe('Finishing the file');
    expect(progressBar({ ...HALF, stage: 'browser' }, 80)).toBe('Starting the browser…');
  });

  it.each([
    [0, '0 s'],
    [59.4, '59 s'],
    [65, '1 min 05 s'],
    [3600, '1 h 00 min'],
    [5025, '1 h 23 min'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});

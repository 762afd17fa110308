import { describe, expect, it } from 'vitest';
import { UserError } from '../shared/user-error';
import { BENCH_HELP, parseBenchOptions } from './bench-options';

describe('the options of the benchmark', () => {
  it('have defaults', () => {
    expect(parseBenchOptions([])).toEqual({
      runs: 3,
      seconds: null,
      remotionSeconds: 12,
      resolutions: ['720p', '1080p'],
      output: 'docs/benchmarks.md',
    });
  });

  it('are read', () => {
    const typed = '--runs 1 --seconds 20 --remotion-seconds 9 --resolution 720p -o x.md'.split(' ');
    expect(parseBenchOptions(typed)).toEqual({
      runs: 1,
      seconds: 20,
      remotionSeconds: 9,
      resolutions: ['720p'],
      output: 'x.md',
    });
  });

  it('say what is allowed', () => {
    for (const typed of ['--runs 0', '--seconds 1.5', '--resolution 4k', '--fast', 'film.mp4']) {
      expect(() => parseBenchOptions(typed.split(' ')), typed).toThrow(UserError);
    }
    expect(() => parseBenchOptions(['--resolution', '4k'])).toThrow(/"4k".*720p, 1080p/);
  });

  it('are all in the help', () => {
    expect(parseBenchOptions(['--help'])).toBeNull();
    for (const name of ['runs', 'seconds', 'remotion-seconds', 'resolution', 'output']) {
      expect(BENCH_HELP).toContain(`--${name} `);
    }
  });
});

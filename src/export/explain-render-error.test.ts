import { describe, expect, it } from 'vitest';
import { UserError } from '../shared/user-error';
import { explainRenderError } from './explain-render-error';

describe('explainRenderError', () => {
  it.each([
    ['ENOSPC: no space left on device, write', 'the disk is full'],
    [
      'FFmpeg quit with code 1: av_interleaved_write_frame(): No space left on device',
      'the disk is full',
    ],
    ['write EPIPE', 'the reader of the film went away before its end'],
    [
      'Protocol error (Page.captureScreenshot): Target closed.',
      'the browser that draws the film stopped in the middle',
    ],
    [
      'Error: the poster /clips/a.webp does not load',
      '"/clips/a.webp" does not load in the browser',
    ],
  ])('%s', (message, expected) => {
    const explained = explainRenderError(new Error(message));
    expect(explained).toBeInstanceOf(UserError);
    expect(explained).toMatchObject({ message: expected });
  });

  it('leaves a bug as it is', () => {
    const bug = new Error('x is not a function');
    expect(explainRenderError(bug)).toBe(bug);
  });
});

import { describe, expect, it } from 'vitest';
import { UserError } from '../shared/user-error';
import { explainDeliveryError, explainRenderError } from './explain-render-error';

describe('explainRenderError', () => {
  it.each([
    ['ENOSPC: no space left on device, write', 'the disk is full'],
    [
      'FFmpeg quit with code 1: av_interleaved_write_frame(): No space left on device',
      'the disk is full',
    ],
    [
      'A delayRender() "clip" was called but not cleared after 58000ms. See …',
      'the browser waited too long for a clip or a font',
    ],
    [
      'waiting for the page to render the React component failed: timeout 60000ms exceeded',
      'the browser waited too long for a clip or a font',
    ],
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

  it.each([
    'x is not a function',
    // Of an encoder that died: nobody was reading.
    'write EPIPE',
    'GET http://localhost/clips answered 504 Gateway Timeout',
    "'timeoutInMilliseconds' should be a number, but is: undefined",
  ])('leaves as it is: %s', (message) => {
    const bug = new Error(message);
    expect(explainRenderError(bug)).toBe(bug);
  });
});

describe('explainDeliveryError', () => {
  const failing = (code: string) => Object.assign(new Error(`${code}: write`), { code });

  it.each(['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'])('knows a reader that left by %s', (code) => {
    expect(explainDeliveryError(failing(code))).toMatchObject({
      message: 'the reader of the film went away before its end',
    });
  });

  it('knows a full disk behind the stream', () => {
    expect(explainDeliveryError(failing('ENOSPC'))).toMatchObject({ message: 'the disk is full' });
  });
});

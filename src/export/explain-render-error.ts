import { systemCode } from '../shared/system-code';
import { UserError } from '../shared/user-error';

const FULL_DISK = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/;

interface Explanation {
  readonly matches: RegExp;
  readonly message: string;
  readonly fix: string;
}

/** What goes wrong in a render that a person can mend, told by the text of the error. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    matches: FULL_DISK,
    message: 'the disk is full',
    fix: 'free some space, or write the film to another disk',
  },
  {
    matches: /EFBIG|File too large/,
    message: 'the film is larger than a file may be here',
    fix: 'write it to another disk, or raise the limit (`ulimit -f`)',
  },
  {
    matches: /Failed to launch the browser process/,
    message: 'the browser that draws the film does not start',
    fix: 'free some memory and try again; `coach doctor` tests the browser',
  },
  {
    matches: /Target closed|Session closed|browser.*(crash|disconnect)|Page crashed/i,
    message: 'the browser that draws the film stopped in the middle',
    fix: 'free some memory and try again; `coach doctor` tests the browser',
  },
  {
    // Remotion's own and its puppeteer's words; a server that answers "504 Gateway Timeout" means something else.
    matches:
      /was called but not cleared after|Timeout \(\d+ms\) exceeded rendering|failed: timeout \d+ms exceeded|Navigation timeout of|Timed out after \d+ms while setting up the headless browser/,
    message: 'the browser waited too long for a clip or a font',
    fix: 'run `coach doctor` to see whether this browser decodes the clips',
  },
];

const LOAD_FIX = 'check that the file is there, or that its host answers this machine';

/** The error as one a person can act on; anything unknown stays what it is. */
export const explainRenderError = (error: unknown): unknown => {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const text = `${systemCode(error) ?? ''} ${error.message}`;
  const missing = /the (?:poster|clip|font|sound) (\S+) does not load/.exec(text)?.[1];
  if (missing !== undefined) {
    return new UserError(`"${missing}" does not load in the browser`, LOAD_FIX, { cause: error });
  }
  const found = EXPLANATIONS.find(({ matches }) => matches.test(text));
  return found ? new UserError(found.message, found.fix, { cause: error }) : error;
};

/** Why a film could not be delivered to the stream that asked for it. */
export const explainDeliveryError = (error: unknown): unknown => {
  const code = systemCode(error) ?? '';
  return /^(EPIPE|ECONNRESET|ERR_STREAM_PREMATURE_CLOSE|ERR_STREAM_DESTROYED)$/.test(code)
    ? new UserError(
        'the reader of the film went away before its end',
        'look at the program that reads it, or write to a file with -o FILE.mp4',
        { cause: error },
      )
    : explainRenderError(error);
};

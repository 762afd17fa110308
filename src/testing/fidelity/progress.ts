const CLEAR_LINE = '\r\u001b[2K';

export interface Progress {
  readonly report: (doing: string) => void;
  /** Clears what a terminal shows, so that the next line stands alone. */
  readonly finish: () => void;
}

/** Says what is being done: on a terminal in one line that changes, elsewhere one line for each thing. */
export const progressOf = (name: string, stream: NodeJS.WriteStream): Progress => {
  let said = '';
  return {
    report: (doing) => {
      const [what = ''] = doing.split(':', 1);
      if (stream.isTTY) stream.write(`${CLEAR_LINE}${name}: ${doing}`);
      else if (what !== said) stream.write(`${name}: ${what}\n`);
      said = what;
    },
    finish: () => {
      if (stream.isTTY) stream.write(CLEAR_LINE);
    },
  };
};

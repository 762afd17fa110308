import { Console } from 'node:console';
import { Writable } from 'node:stream';

/**
 * Libraries remark on themselves through `console`, stacks included, and could break the data on stdout. This program
 * speaks through its own streams, so theirs goes nowhere, or to stderr when somebody looks for a fault.
 */
export const quietConsole = (isDebugging: boolean): void => {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  globalThis.console = new Console(isDebugging ? process.stderr : nowhere);
};

/** Its published types know Express's requests alone; any server of Node's can call it. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  const compression: () => (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  export default compression;
}

import { pino, type DestinationStream, type Logger } from 'pino';
import type { Environment } from './environment';
import { redactFields, scrubText } from './security/redaction';

const describeError = (error: unknown): object =>
  error instanceof Error ? pino.stdSerializers.err(error) : { message: String(error) };

/** JSON lines on stderr, one a request or event; secrets are left out. */
export const createLog = (
  level: Environment['logLevel'],
  destination: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Logger =>
  pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: redactFields },
      hooks: { streamWrite: scrubText },
      serializers: { err: describeError },
    },
    destination,
  );

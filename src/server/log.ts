import { pino, type DestinationStream, type Logger } from 'pino';
import type { Environment } from './environment';

/** Header names and keys whose values are never written down, wherever they stand in what is logged. */
const SECRET_KEYS = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  '"set-cookie"',
  'apiKey',
  'accessKeyId',
  'secretAccessKey',
  'databaseUrl',
];

const pathsOf = (key: string): string[] => {
  const own = key.startsWith('"') ? `[${key}]` : key;
  const inner = key.startsWith('"') ? `*[${key}]` : `*.${key}`;
  return [own, inner, `*.${inner}`];
};

/** Addresses with a password in them: errors of database drivers quote them. */
const CREDENTIALS_IN_ADDRESS = /(\w+:\/\/)[^\s/@]*@/g;

const withoutCredentials = (text: string): string =>
  text.replace(CREDENTIALS_IN_ADDRESS, '$1[secret]@');

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
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_KEYS.flatMap(pathsOf), censor: '[secret]' },
      serializers: {
        err: (error: unknown) => {
          if (!(error instanceof Error)) return { message: String(error) };
          const { type, message, stack } = pino.stdSerializers.err(error);
          return {
            type,
            message: withoutCredentials(message),
            stack: withoutCredentials(stack),
          };
        },
      },
    },
    destination,
  );

import { z } from 'zod';
import type { TokenPrices } from '../planner-models/language-model';
import { PROVIDER_IDS, RULES_PROVIDER_ID, type ProviderId } from '../planner/provider-ids';

/** One environment variable: what it means, what may stand there, and what to do when something else does. */
export interface Variable<Value> {
  readonly name: string;
  /** For `.env.example`: what it is for, and what happens without it. */
  readonly doc: string;
  readonly schema: z.ZodType<Value, string>;
  /** When it is absent or empty. */
  readonly fallback: Value;
  /** Says what `schema` takes. */
  readonly allowed: string;
  readonly fix: string;
  /** Its value is shown to nobody. */
  readonly isSecret?: true;
  /** What `.env.example` sets it to. */
  readonly example?: string;
}

const variable = <Value>(description: Variable<Value>): Variable<Value> => description;

const text = z.string().min(1);

const url = (protocols: readonly string[]) =>
  z.string().refine((given) => URL.canParse(given) && protocols.includes(new URL(given).protocol));

/** Without the slash at its end, so that paths can be added. */
const webAddress = url(['http:', 'https:']).transform((given) => given.replace(/\/+$/, ''));

/** `https://app.example.com`: no path behind it. */
const origin = webAddress.refine((given) => new URL(given).origin === given);

const listOf = <Item>(item: z.ZodType<Item, string>) =>
  z
    .string()
    .transform((given) =>
      given
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    )
    .pipe(z.array(item));

const yesOrNo = z.enum(['true', 'false']).transform((given) => given === 'true');

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((number) => number >= min && number <= max);

const numberVariable = <Fallback extends number | null>({
  min,
  max,
  ...rest
}: {
  readonly name: string;
  readonly doc: string;
  readonly min: number;
  readonly max: number;
  readonly fallback: Fallback;
  readonly sample?: number;
}): Variable<number | Fallback> => {
  const sample = rest.sample ?? rest.fallback ?? min;
  return {
    name: rest.name,
    doc: rest.doc,
    schema: wholeNumber(min, max),
    fallback: rest.fallback,
    allowed: `a whole number from ${min} to ${max}`,
    fix: `set ${rest.name}=${sample}, or leave it out`,
  };
};

const price = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6})?$/)
  .transform(Number);

const pricesVariable = (name: string): Variable<TokenPrices | null> => ({
  name,
  doc: 'US dollars for a million tokens, of questions and of answers, as 0.4,1.6. Unset: the known price of a known model.',
  schema: z
    .string()
    .transform((given) => given.split(',').map((part) => part.trim()))
    .pipe(z.tuple([price, price]))
    .transform(([input, output]) => ({ input, output })),
  fallback: null,
  allowed: 'two prices separated by a comma, as 0.4,1.6',
  fix: `set ${name}=0.4,1.6, or leave it out`,
});

const MIB = 2 ** 20;
const DAY_IN_SECONDS = 24 * 3600;
/** 256 bits in hexadecimal are 64 characters; a passphrase of 32 is the least that HMAC-SHA-256 deserves. */
const SHORTEST_SECRET = 32;

/** Every variable that the server and its workers read, in the order of `.env.example`. */
export const VARIABLES = {
  browser: variable<string | null>({
    name: 'REMOTION_BROWSER_EXECUTABLE',
    doc: 'Path of a chrome-headless-shell. Unset: one on PATH, else the one inside an npm package. `npm run -s coach -- doctor` says which.',
    schema: text,
    fallback: null,
    allowed: 'a path',
    fix: 'leave it out',
  }),
  licenceKey: variable<string | null>({
    name: 'REMOTION_LICENSE_KEY',
    doc: 'Remotion company licence key (see README, "Licences"). Unset: the free licence.',
    schema: text,
    fallback: null,
    allowed: 'a licence key',
    fix: 'leave it out',
    isSecret: true,
  }),
  host: variable<string | null>({
    name: 'HOST',
    doc: 'Where `npm start` listens. HOST unset: this machine alone with AUTH_MODE=open, else every network interface; PORT unset: 3000.',
    schema: text,
    fallback: null,
    allowed: 'an address of this machine',
    fix: 'set HOST=localhost (this machine only) or HOST=0.0.0.0 (every interface), or leave it out',
    example: 'localhost',
  }),
  port: variable({
    name: 'PORT',
    doc: '',
    schema: wholeNumber(0, 65_535),
    fallback: 3000,
    allowed: 'a whole number from 0 to 65535',
    fix: 'set PORT=3000, or leave it out',
    example: '3000',
  }),
  publicUrl: variable<string | null>({
    name: 'PUBLIC_URL',
    doc: 'The address under which people reach the app. Unset: http://localhost and the port.',
    schema: webAddress,
    fallback: null,
    allowed: 'an http or https address',
    fix: 'set PUBLIC_URL=https://coach.example.com, or leave it out',
  }),
  dataFolder: variable<string | null>({
    name: 'COACH_DATA_DIR',
    doc: 'Folder of our own database, storage and secret. Unset: .data of the project.',
    schema: text,
    fallback: null,
    allowed: 'a path',
    fix: 'set COACH_DATA_DIR=/var/lib/coach, or leave it out',
  }),
  databaseUrl: variable<string | null>({
    name: 'DATABASE_URL',
    doc: 'PostgreSQL 14 or newer. Unset: one of our own below .data/postgres.',
    schema: url(['postgres:', 'postgresql:']),
    fallback: null,
    allowed: 'an address postgresql://user:password@host:5432/database',
    fix: 'set DATABASE_URL=postgresql://user:password@host:5432/database, or leave it out',
    isSecret: true,
  }),
  authMode: variable<'open' | 'required' | null>({
    name: 'AUTH_MODE',
    doc: 'open: whoever has no account is a guest, who owns what his browser made. required: everything but the catalogue and the docs needs an account. Unset: open where PUBLIC_URL is this machine, else required.',
    schema: z.enum(['open', 'required']),
    fallback: null,
    allowed: 'open or required',
    fix: 'set AUTH_MODE=open or AUTH_MODE=required',
  }),
  authSecret: variable<string | null>({
    name: 'AUTH_SECRET',
    doc: `Signs cookies and addresses: at least ${SHORTEST_SECRET} characters, the same for all processes and machines. Unset: made once, kept in .data/secret.`,
    schema: z.string().min(SHORTEST_SECRET),
    fallback: null,
    allowed: `at least ${SHORTEST_SECRET} characters`,
    fix: 'set it to what `openssl rand -hex 32` prints, or leave it out',
    isSecret: true,
  }),
  adminEmails: variable<readonly string[]>({
    name: 'ADMIN_EMAILS',
    doc: 'Accounts with these e-mail addresses, separated by commas, are administrators from their next sign-in on; who is not named any more ceases to be one at the next start.',
    schema: listOf(z.email().transform((address) => address.toLowerCase())),
    fallback: [],
    allowed: 'e-mail addresses separated by commas',
    fix: 'set ADMIN_EMAILS=you@example.com, or leave it out',
  }),
  s3Bucket: variable<string | null>({
    name: 'S3_BUCKET',
    doc: 'Keeps films and clips in an S3-compatible store (AWS, Supabase Storage, R2, MinIO). Unset: in .data/storage.',
    schema: text,
    fallback: null,
    allowed: "a bucket's name",
    fix: 'set S3_BUCKET=my-bucket, or leave it out',
  }),
  s3Region: variable({
    name: 'S3_REGION',
    doc: 'Unset: us-east-1.',
    schema: text,
    fallback: 'us-east-1',
    allowed: "a region's name",
    fix: 'set S3_REGION=us-east-1, or leave it out',
  }),
  s3Endpoint: variable<string | null>({
    name: 'S3_ENDPOINT',
    doc: 'Address of a store that is not AWS.',
    schema: webAddress,
    fallback: null,
    allowed: 'an http or https address',
    fix: 'set S3_ENDPOINT=https://s3.example.com, or leave it out (AWS)',
  }),
  s3AccessKeyId: variable<string | null>({
    name: 'S3_ACCESS_KEY_ID',
    doc: 'Both keys, or neither: then the machine has a role.',
    schema: text,
    fallback: null,
    allowed: 'an access key',
    fix: 'set it together with S3_SECRET_ACCESS_KEY, or leave both out',
    isSecret: true,
  }),
  s3SecretAccessKey: variable<string | null>({
    name: 'S3_SECRET_ACCESS_KEY',
    doc: '',
    schema: text,
    fallback: null,
    allowed: 'a secret access key',
    fix: 'set it together with S3_ACCESS_KEY_ID, or leave both out',
    isSecret: true,
  }),
  s3ForcePathStyle: variable<boolean | null>({
    name: 'S3_FORCE_PATH_STYLE',
    doc: 'true: the bucket is part of the path, as MinIO and Supabase want it. Unset: true where S3_ENDPOINT is set.',
    schema: yesOrNo,
    fallback: null,
    allowed: 'true or false',
    fix: 'set S3_FORCE_PATH_STYLE=true or false, or leave it out',
  }),
  corsOrigins: variable<readonly string[]>({
    name: 'CORS_ORIGINS',
    doc: 'Pages of these origins, separated by commas, may call the API from a browser, with a bearer token.',
    schema: listOf(origin),
    fallback: [],
    allowed: 'origins separated by commas, each a scheme and a host',
    fix: 'set CORS_ORIGINS=https://app.example.com, or leave it out',
  }),
  trustedProxies: numberVariable({
    name: 'TRUSTED_PROXIES',
    doc: 'How many proxies stand before the server and write X-Forwarded-For. Unset: 0, the header is not believed.',
    min: 0,
    max: 10,
    fallback: 0,
  }),
  rateLimitPerMinute: numberVariable({
    name: 'RATE_LIMIT_PER_MINUTE',
    doc: 'Requests a minute and address on the routes that generate. Unset: 10.',
    min: 1,
    max: 100_000,
    fallback: 10,
  }),
  writeLimitPerMinute: numberVariable({
    name: 'WRITE_LIMIT_PER_MINUTE',
    doc: 'Requests a minute and address on the routes that keep something, workouts for example. Unset: 120.',
    min: 1,
    max: 100_000,
    fallback: 120,
  }),
  rateLimitStore: variable<'memory' | 'postgres'>({
    name: 'RATE_LIMIT_STORE',
    doc: 'postgres: several web processes count together. Unset: memory.',
    schema: z.enum(['memory', 'postgres']),
    fallback: 'memory',
    allowed: 'memory or postgres',
    fix: 'set RATE_LIMIT_STORE=memory or RATE_LIMIT_STORE=postgres',
  }),
  maxBodyBytes: numberVariable({
    name: 'MAX_BODY_BYTES',
    doc: 'Largest JSON body. Unset: 1 MiB.',
    min: 1024,
    max: 64 * MIB,
    fallback: MIB,
  }),
  maxMediaBytes: numberVariable({
    name: 'MAX_MEDIA_BYTES',
    doc: 'Largest clip that an administrator uploads. Unset: 500 MiB.',
    min: MIB,
    max: 5120 * MIB,
    fallback: 500 * MIB,
  }),
  renderInactivitySeconds: numberVariable({
    name: 'RENDER_INACTIVITY_SECONDS',
    doc: 'A stream of a film that gets no further, or whose reader takes nothing, for so long is given up. Unset: 300.',
    min: 5,
    max: DAY_IN_SECONDS,
    fallback: 300,
  }),
  queueLimitPerOwner: numberVariable({
    name: 'QUEUE_LIMIT_PER_OWNER',
    doc: 'Films that one person may wait for at a time. Unset: 20.',
    min: 1,
    max: 100_000,
    fallback: 20,
  }),
  queueLimit: numberVariable({
    name: 'QUEUE_LIMIT',
    doc: 'Films that all may wait for at a time. Unset: 1000.',
    min: 1,
    max: 1_000_000,
    fallback: 1000,
  }),
  streamLimitPerCaller: numberVariable({
    name: 'STREAM_LIMIT_PER_CALLER',
    doc: 'Streams of films and events that one person, or one address of guests, may have open at a time. Unset: 20.',
    min: 1,
    max: 100_000,
    fallback: 20,
  }),
  streamLimit: numberVariable({
    name: 'STREAM_LIMIT',
    doc: 'Streams of films and events that one web process has open at a time. Unset: 500.',
    min: 1,
    max: 1_000_000,
    fallback: 500,
  }),
  metricsToken: variable<string | null>({
    name: 'METRICS_TOKEN',
    doc: `Whoever sends it as bearer token may read /api/metrics: at least ${SHORTEST_SECRET} characters. Unset: this machine alone may.`,
    schema: z.string().min(SHORTEST_SECRET),
    fallback: null,
    allowed: `at least ${SHORTEST_SECRET} characters`,
    fix: 'set it to what `openssl rand -hex 32` prints, or leave it out',
    isSecret: true,
  }),
  workers: numberVariable({
    name: 'WORKERS',
    doc: 'Worker processes of `npm start`; 0 where others do the work. Unset: 1.',
    min: 0,
    max: 64,
    fallback: 1,
  }),
  workerMemoryMb: numberVariable({
    name: 'WORKER_MEMORY_MB',
    doc: 'Memory that a worker may use, in MB. Unset: what the machine has.',
    min: 256,
    max: 1_048_576,
    fallback: null,
    sample: 1200,
  }),
  logLevel: variable<'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'>({
    name: 'LOG_LEVEL',
    doc: 'fatal, error, warn, info, debug, trace or silent. Unset: info.',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    fallback: 'info',
    allowed: 'fatal, error, warn, info, debug, trace or silent',
    fix: 'set LOG_LEVEL=info, or leave it out',
  }),
  plannerProvider: variable<ProviderId>({
    name: 'PLANNER_PROVIDER',
    doc: 'Who plans sessions: rules, or a language model: openai or anthropic, which need their key. Where a model fails, the rules plan and say so. Unset: rules.',
    schema: z.enum(PROVIDER_IDS),
    fallback: RULES_PROVIDER_ID,
    allowed: PROVIDER_IDS.join(', '),
    fix: `set PLANNER_PROVIDER=${RULES_PROVIDER_ID}, or leave it out`,
  }),
  openaiApiKey: variable<string | null>({
    name: 'OPENAI_API_KEY',
    doc: 'With it, sessions can be planned by OpenAI or a compatible server; one that wants no key takes any text.',
    schema: text,
    fallback: null,
    allowed: 'an API key',
    fix: 'set it to a key of your account, or leave it out',
    isSecret: true,
  }),
  openaiBaseUrl: variable<string | null>({
    name: 'OPENAI_BASE_URL',
    doc: 'Address of a compatible server (Ollama, vLLM, …), with the /v1 at its end. Unset: OpenAI itself.',
    schema: webAddress,
    fallback: null,
    allowed: 'an http or https address',
    fix: 'set OPENAI_BASE_URL=https://api.openai.com/v1, or leave it out',
  }),
  openaiModel: variable<string | null>({
    name: 'OPENAI_MODEL',
    doc: 'Unset: gpt-4.1-mini.',
    schema: text,
    fallback: null,
    allowed: "a model's name",
    fix: 'leave it out',
  }),
  openaiPrices: pricesVariable('OPENAI_PRICES'),
  anthropicApiKey: variable<string | null>({
    name: 'ANTHROPIC_API_KEY',
    doc: 'With it, sessions can be planned by Anthropic.',
    schema: text,
    fallback: null,
    allowed: 'an API key',
    fix: 'set it to a key of your account, or leave it out',
    isSecret: true,
  }),
  anthropicBaseUrl: variable<string | null>({
    name: 'ANTHROPIC_BASE_URL',
    doc: 'Address of a compatible server, without /v1. Unset: Anthropic itself.',
    schema: webAddress,
    fallback: null,
    allowed: 'an http or https address',
    fix: 'set ANTHROPIC_BASE_URL=https://api.anthropic.com, or leave it out',
  }),
  anthropicModel: variable<string | null>({
    name: 'ANTHROPIC_MODEL',
    doc: 'Unset: claude-haiku-4-5.',
    schema: text,
    fallback: null,
    allowed: "a model's name",
    fix: 'leave it out',
  }),
  anthropicPrices: pricesVariable('ANTHROPIC_PRICES'),
  legalName: variable<string | null>({
    name: 'LEGAL_NAME',
    doc: 'Who runs this installation, and how to reach them: the legal pages name them. Unset: the pages say that nobody is named yet.',
    schema: text,
    fallback: null,
    allowed: 'the name of a person or a company',
    fix: 'set LEGAL_NAME=Ada Lovelace, or leave it out',
  }),
  legalEmail: variable<string | null>({
    name: 'LEGAL_EMAIL',
    doc: '',
    schema: z.email(),
    fallback: null,
    allowed: 'an e-mail address',
    fix: 'set LEGAL_EMAIL=you@example.com, or leave it out',
  }),
} as const;

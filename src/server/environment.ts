import type { z } from 'zod';
import type { ModelSettings } from '../planner-models/language-model';
import type { ModelSettingsByProvider } from '../planner-models/providers';
import { RULES_PROVIDER_ID, type ProviderId } from '../planner/provider-ids';
import { UserError } from '../shared/user-error';
import { VARIABLES, type Variable } from './environment-variables';

/** The environment of a process, checked. Absent is `null`. */
export interface Environment {
  /** Of our own database, storage and secret; `null`: `.data` of the project. */
  readonly dataFolder: string | null;
  /** `null`: the start script starts a PostgreSQL of our own and sets it for all others. */
  readonly databaseUrl: string | null;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly host: string | null;
  readonly port: number;
  readonly authMode: 'open' | 'required';
  /** `null`: `readOrMakeSecret` has one. */
  readonly authSecret: string | null;
  /** In lower case. */
  readonly adminEmails: readonly string[];
  /** `null`: files below `.data/storage`. */
  readonly s3: S3Environment | null;
  readonly corsOrigins: readonly string[];
  /** Proxies before the server whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: number;
  readonly rateLimit: {
    /** Requests that generate. */
    readonly perMinute: number;
    /** Requests that keep something. */
    readonly writesPerMinute: number;
    readonly store: 'memory' | 'postgres';
  };
  readonly maxBodyBytes: number;
  readonly maxMediaBytes: number;
  readonly renderInactivitySeconds: number;
  readonly queueLimit: { readonly perOwner: number; readonly all: number };
  /** Films and events that are open at a time. */
  readonly streamLimit: { readonly perCaller: number; readonly all: number };
  /** `null`: only this machine reads the metrics. */
  readonly metricsToken: string | null;
  readonly workers: number;
  readonly workerMemoryMb: number | null;
  readonly logLevel: z.output<typeof VARIABLES.logLevel.schema>;
  /** Who plans where nobody asks for somebody else; it has its key. */
  readonly plannerProvider: ProviderId;
  /** `null`: there is no key. */
  readonly models: ModelSettingsByProvider;
  /** Who answers for this installation; `null`: not said. */
  readonly operator: { readonly name: string | null; readonly email: string | null };
}

export interface S3Environment {
  readonly bucket: string;
  readonly region: string;
  /** `null`: AWS. */
  readonly endpoint: string | null;
  /** `null`: the machine has a role. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | null;
  readonly forcePathStyle: boolean;
}

export type EnvironmentSource = Readonly<Record<string, string | undefined>>;

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** One line for whoever set it: the value, unless it is a secret, what is allowed, and what to do. */
const complaint = ({ name, isSecret, allowed, fix }: Variable<unknown>, given: string): string => {
  const value = isSecret === true ? 'not what it must be' : JSON.stringify(given.slice(0, 60));
  return `${name} is ${value}; allowed: ${allowed}: ${fix}`;
};

interface Reading {
  readonly read: <Value>(variable: Variable<Value>) => Value;
  readonly problems: string[];
}

const startReading = (source: EnvironmentSource): Reading => {
  const problems: string[] = [];
  return {
    problems,
    read: (variable) => {
      const given = source[variable.name]?.trim() ?? '';
      if (given === '') return variable.fallback;
      const parsed = variable.schema.safeParse(given);
      if (parsed.success) return parsed.data;
      problems.push(complaint(variable, given));
      return variable.fallback;
    },
  };
};

const readS3 = ({ read, problems }: Reading): S3Environment | null => {
  const bucket = read(VARIABLES.s3Bucket);
  const region = read(VARIABLES.s3Region);
  const endpoint = read(VARIABLES.s3Endpoint);
  const accessKeyId = read(VARIABLES.s3AccessKeyId);
  const secretAccessKey = read(VARIABLES.s3SecretAccessKey);
  const forcePathStyle = read(VARIABLES.s3ForcePathStyle) ?? endpoint !== null;
  if (bucket === null) return null;
  if ((accessKeyId === null) !== (secretAccessKey === null)) {
    const missing = accessKeyId === null ? VARIABLES.s3AccessKeyId : VARIABLES.s3SecretAccessKey;
    problems.push(`${missing.name} is missing; allowed: ${missing.allowed}: ${missing.fix}`);
  }
  const credentials =
    accessKeyId === null || secretAccessKey === null ? null : { accessKeyId, secretAccessKey };
  return { bucket, region, endpoint, credentials, forcePathStyle };
};

const withKey = (
  apiKey: string | null,
  settings: Omit<ModelSettings, 'apiKey'>,
): ModelSettings | null => (apiKey === null ? null : { apiKey, ...settings });

const readModels = ({ read }: Reading): ModelSettingsByProvider => ({
  openai: withKey(read(VARIABLES.openaiApiKey), {
    baseUrl: read(VARIABLES.openaiBaseUrl),
    model: read(VARIABLES.openaiModel),
    prices: read(VARIABLES.openaiPrices),
  }),
  anthropic: withKey(read(VARIABLES.anthropicApiKey), {
    baseUrl: read(VARIABLES.anthropicBaseUrl),
    model: read(VARIABLES.anthropicModel),
    prices: read(VARIABLES.anthropicPrices),
  }),
});

const KEY_OF = { openai: VARIABLES.openaiApiKey, anthropic: VARIABLES.anthropicApiKey } as const;

/** A model that cannot be asked is better known at the start than at the first session. */
const readPlannerProvider = (
  { read, problems }: Reading,
  models: ModelSettingsByProvider,
): ProviderId => {
  const provider = read(VARIABLES.plannerProvider);
  if (provider === RULES_PROVIDER_ID || models[provider] !== null) return provider;
  const { name } = KEY_OF[provider];
  problems.push(
    `PLANNER_PROVIDER is "${provider}", but ${name} is missing: set ${name}, or PLANNER_PROVIDER=${RULES_PROVIDER_ID}`,
  );
  return RULES_PROVIDER_ID;
};

/**
 * The environment of this process.
 * @throws UserError that names everything that is wrong with it, and how to mend each; never a secret
 */
export const parseEnvironment = (source: EnvironmentSource): Environment => {
  const reading = startReading(source);
  const { read, problems } = reading;
  const port = read(VARIABLES.port);
  const publicUrl = read(VARIABLES.publicUrl) ?? `http://localhost:${port}`;
  const models = readModels(reading);
  const isLocal = LOCAL_HOSTS.has(new URL(publicUrl).hostname);
  const environment: Environment = {
    dataFolder: read(VARIABLES.dataFolder),
    databaseUrl: read(VARIABLES.databaseUrl),
    publicUrl,
    host: read(VARIABLES.host),
    port,
    authMode: read(VARIABLES.authMode) ?? (isLocal ? 'open' : 'required'),
    authSecret: read(VARIABLES.authSecret),
    adminEmails: read(VARIABLES.adminEmails),
    s3: readS3(reading),
    corsOrigins: read(VARIABLES.corsOrigins),
    trustedProxies: read(VARIABLES.trustedProxies),
    rateLimit: {
      perMinute: read(VARIABLES.rateLimitPerMinute),
      writesPerMinute: read(VARIABLES.writeLimitPerMinute),
      store: read(VARIABLES.rateLimitStore),
    },
    maxBodyBytes: read(VARIABLES.maxBodyBytes),
    maxMediaBytes: read(VARIABLES.maxMediaBytes),
    renderInactivitySeconds: read(VARIABLES.renderInactivitySeconds),
    queueLimit: {
      perOwner: read(VARIABLES.queueLimitPerOwner),
      all: read(VARIABLES.queueLimit),
    },
    streamLimit: {
      perCaller: read(VARIABLES.streamLimitPerCaller),
      all: read(VARIABLES.streamLimit),
    },
    metricsToken: read(VARIABLES.metricsToken),
    workers: read(VARIABLES.workers),
    workerMemoryMb: read(VARIABLES.workerMemoryMb),
    logLevel: read(VARIABLES.logLevel),
    plannerProvider: readPlannerProvider(reading, models),
    models,
    operator: { name: read(VARIABLES.legalName), email: read(VARIABLES.legalEmail) },
  };
  if (problems.length > 0) {
    throw new UserError(
      problems.join('; '),
      'change it in .env or in the environment; .env.example says what each variable is for',
    );
  }
  return environment;
};

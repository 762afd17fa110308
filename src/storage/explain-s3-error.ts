import { DomainError } from '../shared/domain-error';
import { systemCode } from '../shared/system-code';
import { UserError } from '../shared/user-error';

interface S3ErrorFacts {
  /** As `NoSuchKey`; of the network as `ECONNREFUSED`. */
  readonly code: string;
  /** `null`: no answer came. */
  readonly status: number | null;
}

/** What the SDK's errors say, whichever of their classes they are of. */
export const s3ErrorFacts = (error: unknown): S3ErrorFacts => {
  if (!(error instanceof Error)) return { code: '', status: null };
  const metadata: unknown = '$metadata' in error ? error.$metadata : null;
  const isAnswer =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata;
  const status = isAnswer ? metadata.httpStatusCode : null;
  return {
    code: systemCode(error) ?? error.name,
    status: typeof status === 'number' ? status : null,
  };
};

const KEYS = {
  problem: 'does not accept the keys',
  fix: 'check S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY',
} as const;
const REGION = {
  problem: 'is in another region, or at another address',
  fix: 'check S3_REGION and S3_ENDPOINT',
} as const;
const NO_ROOM = {
  problem: 'takes no more',
  fix: "free some space there, or raise the store's quota",
} as const;
const RIGHTS = {
  problem: 'refuses this to the keys it was given',
  fix: 'allow them s3:GetObject, s3:PutObject, s3:DeleteObject, s3:AbortMultipartUpload and s3:ListBucket',
} as const;

const EXPLANATIONS: ReadonlyMap<string, { readonly problem: string; readonly fix: string }> =
  new Map([
    [
      'NoSuchBucket',
      { problem: 'does not exist', fix: 'make it, or check S3_BUCKET and S3_ENDPOINT' },
    ],
    ['AccessDenied', RIGHTS],
    ['Forbidden', RIGHTS],
    ['AllAccessDisabled', RIGHTS],
    ['InvalidAccessKeyId', KEYS],
    ['SignatureDoesNotMatch', KEYS],
    ['InvalidToken', KEYS],
    ['ExpiredToken', KEYS],
    [
      'CredentialsProviderError',
      {
        problem: 'has no keys, and this machine has no role',
        fix: 'set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY',
      },
    ],
    ['PermanentRedirect', REGION],
    ['AuthorizationHeaderMalformed', REGION],
    ['IllegalLocationConstraintException', REGION],
    [
      'RequestTimeTooSkewed',
      { problem: "thinks that this machine's clock is wrong", fix: 'set the clock' },
    ],
    ['QuotaExceeded', NO_ROOM],
    ['XMinioStorageFull', NO_ROOM],
    ['InsufficientStorage', NO_ROOM],
    [
      'EntityTooLarge',
      { problem: 'takes no object of this size', fix: "raise the store's limit for one file" },
    ],
  ]);

const OF_STATUS: ReadonlyMap<number, string> = new Map([
  [301, 'PermanentRedirect'],
  [403, 'Forbidden'],
  [413, 'EntityTooLarge'],
  [507, 'InsufficientStorage'],
]);

const NETWORK =
  /^(?:E[A-Z_]+|UND_ERR_\w+|TimeoutError|CERT_\w+|ERR_(?:TLS|SSL|STREAM_PREMATURE)_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+|DEPTH_\w+)$/;
const RETRY_AFTER_IN_SECONDS = 5;

const isTemporary = ({ code, status }: S3ErrorFacts): boolean =>
  status === null ? NETWORK.test(code) : status >= 500 || status === 429 || status === 408;

/**
 * What a person can do about a refusal of the store; `DomainError` `unavailable` while it cannot be reached or asks to come back
 * later. Any other error comes back as it is.
 */
export const explainS3Error = (error: unknown, bucket: string): unknown => {
  if (error instanceof UserError) return error;
  const facts = s3ErrorFacts(error);
  const explanation =
    EXPLANATIONS.get(facts.code) ?? EXPLANATIONS.get(OF_STATUS.get(facts.status ?? 0) ?? '');
  if (explanation !== undefined) {
    const { problem, fix } = explanation;
    return new UserError(`the bucket "${bucket}" ${problem} (${facts.code})`, fix, {
      cause: error,
    });
  }
  if (!isTemporary(facts)) return error;
  return new DomainError(
    'unavailable',
    `the bucket "${bucket}" does not answer (${facts.code}${facts.status === null ? '' : `, ${facts.status}`})`,
    'try again later; check S3_ENDPOINT and the network if it stays so',
    { cause: error, retryAfterSeconds: RETRY_AFTER_IN_SECONDS },
  );
};

import type { S3Client } from '@aws-sdk/client-s3';

export interface S3StorageSettings {
  readonly bucket: string;
  /** `auto` for R2. */
  readonly region: string;
  /** Absent or `null`: AWS. */
  readonly endpoint?: string | null;
  /** Where browsers reach the same store, if not at `endpoint`: in signed addresses. */
  readonly publicEndpoint?: string | null;
  /** Absent or `null`: the machine has a role, or the SDK's own variables and files tell. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | null;
  /** The bucket is part of the path (MinIO, Supabase Storage), not of the host's name. */
  readonly forcePathStyle?: boolean;
  /** Folder of the bucket that all keys are in, without slashes at its ends. */
  readonly prefix?: string;
  readonly timeouts?: Partial<S3Timeouts>;
}

export interface S3Timeouts {
  readonly connectInMs: number;
  /** Until an answer begins, the sending of one part included: 8 MiB at 1 Mbit/s take 67 s. */
  readonly answerInMs: number;
  /** How long an answer that is being read may say nothing. */
  readonly stallInMs: number;
}

export const DEFAULT_TIMEOUTS: S3Timeouts = {
  connectInMs: 5_000,
  answerInMs: 120_000,
  stallInMs: 30_000,
};

const MOST_ATTEMPTS = 3;
/** Every film that somebody watches holds one; Node's 50 would keep the rest waiting. */
const MOST_SOCKETS = 500;

/** A client of the SDK, which is only now loaded. */
export const openS3Client = async (
  { region, credentials, forcePathStyle = false }: S3StorageSettings,
  endpoint: string | null | undefined,
  { connectInMs, answerInMs }: S3Timeouts,
): Promise<S3Client> => {
  const { S3Client } = await import('@aws-sdk/client-s3');
  return new S3Client({
    region,
    forcePathStyle,
    maxAttempts: MOST_ATTEMPTS,
    ...(endpoint ? { endpoint } : {}),
    ...(credentials ? { credentials } : {}),
    // Otherwise the checksum of an empty body is part of signed uploads, and other stores than AWS do not know the trailers.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: connectInMs,
      requestTimeout: answerInMs,
      throwOnRequestTimeout: true,
      // It would also count the time that a reader takes; see `guardedBody`.
      socketTimeout: 0,
      httpAgent: { maxSockets: MOST_SOCKETS },
      httpsAgent: { maxSockets: MOST_SOCKETS },
    },
  });
};

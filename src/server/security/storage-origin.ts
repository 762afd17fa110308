import type { S3Environment } from '../environment';

/**
 * The origin of the addresses that the store signs, where browsers fetch clips and films and bring uploads; `null`: files come from here.
 * As AWS's SDK writes them: the bucket stands in the path, or before the host's name unless it has dots, which no certificate would cover.
 */
export const storageOrigin = (s3: S3Environment | null): string | null => {
  if (s3 === null) return null;
  const { protocol, host } = new URL(s3.endpoint ?? `https://s3.${s3.region}.amazonaws.com`);
  const isInPath = s3.forcePathStyle || (s3.bucket.includes('.') && protocol === 'https:');
  return `${protocol}//${isInPath ? '' : `${s3.bucket}.`}${host}`;
};

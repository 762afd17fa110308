import { describe, expect, it } from 'vitest';
import { DomainError } from '../shared/domain-error';
import { UserError } from '../shared/user-error';
import { explainS3Error } from './explain-s3-error';

const answered = (name: string, status: number): Error =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode: status } });
const broken = (code: string): Error => Object.assign(new Error(code), { code, $metadata: {} });

describe('explainS3Error', () => {
  it.each([
    [answered('NoSuchBucket', 404), 'does not exist', 'S3_BUCKET'],
    [answered('InvalidAccessKeyId', 403), 'does not accept the keys', 'S3_SECRET_ACCESS_KEY'],
    [answered('SignatureDoesNotMatch', 403), 'does not accept the keys', 'S3_SECRET_ACCESS_KEY'],
    [answered('AccessDenied', 403), 'refuses this', 's3:ListBucket'],
    // A HEAD request has no body that could tell more.
    [answered('403', 403), 'refuses this', 's3:ListBucket'],
    [answered('PermanentRedirect', 301), 'is in another region', 'S3_REGION'],
    [answered('QuotaExceeded', 400), 'takes no more', 'quota'],
    [answered('507', 507), 'takes no more', 'quota'],
  ])('explains %s', (error, problem, fix) => {
    const explained = explainS3Error(error, 'films');
    expect(explained).toBeInstanceOf(UserError);
    expect(explained).not.toBeInstanceOf(DomainError);
    if (!(explained instanceof UserError)) return;
    expect(explained.message).toContain(`the bucket "films" ${problem}`);
    expect(explained.fix).toContain(fix);
    expect(explained.cause).toBe(error);
  });

  it.each([
    answered('SlowDown', 503),
    answered('InternalError', 500),
    answered('TooManyRequests', 429),
    broken('ECONNREFUSED'),
    broken('ENOTFOUND'),
    broken('ECONNRESET'),
    broken('ERR_STREAM_PREMATURE_CLOSE'),
    broken('DEPTH_ZERO_SELF_SIGNED_CERT'),
    Object.assign(new Error('slow'), { name: 'TimeoutError' }),
  ])('asks to come back after %s', (error) => {
    expect(explainS3Error(error, 'films')).toMatchObject({
      code: 'unavailable',
      retryAfterSeconds: 5,
      cause: error,
    });
  });

  it.each([new TypeError('a bug'), answered('InvalidArgument', 400), 'text', null])(
    'leaves %s as it is',
    (error) => expect(explainS3Error(error, 'films')).toBe(error),
  );
});

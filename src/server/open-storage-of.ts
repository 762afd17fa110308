import { join } from 'node:path';
import { openStorage } from '../storage/open-storage';
import type { Storage } from '../storage/storage';
import { dataFolderOf } from './data-folder';
import type { Environment } from './environment';

/**
 * The storage that the environment names: an S3 bucket, else files below the data folder. Web process and workers must come to the
 * same one.
 * @param secret signs the addresses of local files
 */
export const openStorageOf = (
  { s3, publicUrl, dataFolder }: Pick<Environment, 's3' | 'publicUrl' | 'dataFolder'>,
  secret: string,
): Storage =>
  openStorage(
    s3 === null
      ? { kind: 'local', folder: join(dataFolderOf({ dataFolder }), 'storage'), publicUrl, secret }
      : { kind: 's3', ...s3 },
  );

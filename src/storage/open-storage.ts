import { createLocalStorage, type LocalStorageSettings } from './local-storage';
import { createS3Storage } from './s3-storage';
import type { S3StorageSettings } from './s3-client';
import type { Storage } from './storage';

export type StorageSettings =
  | ({ readonly kind: 'local' } & LocalStorageSettings)
  | ({ readonly kind: 's3' } & S3StorageSettings);

/** The storage that the environment asks for. Nothing is touched before it is used: `check` says whether it can be. */
export const openStorage = (settings: StorageSettings): Storage => {
  switch (settings.kind) {
    case 'local':
      return createLocalStorage(settings);
    case 's3':
      return createS3Storage(settings);
  }
};

import { createS3Storage } from './s3-storage';
import { startS3 } from './testing/s3-server';
import { describeStorageContract } from './testing/storage-contract';

describeStorageContract(
  'S3, in a folder of a bucket',
  async () => {
    const { settings, unfinishedUploads, close } = await startS3();
    const storage = createS3Storage({ ...settings, prefix: 'coach/live' });
    return { storage, leftovers: unfinishedUploads, close };
  },
  { replacesWhole: false, knowsFirstByte: false, listsInOrder: false, limitsUploads: false },
);

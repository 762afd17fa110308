import { createMemoryStorage } from './memory-storage';
import { serveSignedFile } from './serve-file';
import type { Storage } from './storage';
import { serveRequests } from './testing/serve-requests';
import { describeStorageContract } from './testing/storage-contract';

const secret = 'a secret that only this test knows of';

describeStorageContract(
  'memory',
  async () => {
    let storage: Storage | null = null;
    const server = await serveRequests((request) =>
      serveSignedFile(request, { storage: storage ?? createMemoryStorage(), secret }),
    );
    storage = createMemoryStorage({ publicUrl: server.origin, secret });
    return { storage, leftovers: () => Promise.resolve([]), close: server.close };
  },
  { replacesWhole: true, knowsFirstByte: true, listsInOrder: true, limitsUploads: true },
);

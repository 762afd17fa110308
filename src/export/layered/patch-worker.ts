/** The thread on which clips are decoded and put over the stage, one frame after the other. */
import { parentPort } from 'node:worker_threads';
import { UserError } from '../../shared/user-error';
import { createPatchBench } from './patch-bench';
import type { PatchReply, PatchRequest } from './patch-order';

const bench = createPatchBench();

const answer = async (request: Extract<PatchRequest, { kind: 'make' }>): Promise<PatchReply> => {
  const { slot, memory, order } = request;
  try {
    const area = await bench.make(order, Buffer.from(memory));
    return { kind: 'made', slot, area };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const fix = error instanceof UserError ? error.fix : null;
    return { kind: 'failed', slot, message, fix, stack };
  }
};

let isEnding = false;
let last = Promise.resolve();
parentPort?.on('message', (request: PatchRequest) => {
  if (request.kind === 'end') isEnding = true;
  last = last.then(async () => {
    switch (request.kind) {
      case 'make':
        if (!isEnding) parentPort?.postMessage(await answer(request));
        break;
      case 'forget':
        bench.forget(request.reel);
        break;
      case 'end':
        // Of the thread alone. Nothing of FFmpeg is under way now: to be ended from outside in the middle of it would end the process.
        process.exit();
    }
  });
});

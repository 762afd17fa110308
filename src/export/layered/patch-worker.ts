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

let last = Promise.resolve();
parentPort?.on('message', (request: PatchRequest) => {
  last = last.then(async () => {
    if (request.kind === 'forget') bench.forget(request.reel);
    else parentPort?.postMessage(await answer(request));
  });
});

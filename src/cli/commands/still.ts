import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { checkClips } from '../../export/check-clips';
import { checkDestination } from '../../export/check-destination';
import { planExport } from '../../export/export-plan';
import { withWorkFolder } from '../../export/work-folder';
import { UserError } from '../../shared/user-error';
import { chooseEngine } from '../choose-engine';
import type { RunCommand } from '../command';
import { loadSession } from '../load-session';
import { integerOption } from '../parse-arguments';
import { createProgressReporter } from '../progress-reporter';
import { userPath } from '../user-path';

export const runStill: RunCommand = async (parsed, { container, stdout, stderr, signal }) => {
  const engineEntry = chooseEngine(parsed, container.engines);
  const frame = integerOption(parsed, 'frame', { min: 0, fallback: 0 });
  const input = userPath(parsed.argument);
  const session = await loadSession(input, container);
  const output = userPath(parsed.values.get('output') ?? '');
  await checkDestination(output, { extension: '.png', input });

  const plan = planExport(session, await container.exercises());
  if (frame >= plan.durationInFrames) {
    throw new UserError(
      `--frame is ${frame}; allowed: 0 to ${plan.durationInFrames - 1}`,
      'choose a frame inside the film',
    );
  }
  await checkClips(plan, container.publicFolder);
  const engine = await engineEntry.load();
  const reporter = createProgressReporter(stderr, 1);
  await withWorkFolder(output, async (workFolder) => {
    const picture = join(workFolder, 'still.png');
    const options = { signal, useCache: true, workFolder, onProgress: reporter.report };
    await engine.still(plan, frame, picture, options);
    signal.throwIfAborted();
    await rename(picture, output);
  }).finally(reporter.finish);

  if (parsed.switches.has('json')) {
    stdout.write(`${JSON.stringify({ output, engine: engine.id, frame, ...plan.size })}\n`);
  } else {
    stderr.write(`${output}: frame ${frame}, ${plan.size.width}×${plan.size.height}\n`);
  }
  return 0;
};

import { dirname } from 'node:path';
import { checkClips } from '../../export/check-clips';
import { checkDestination } from '../../export/check-destination';
import { planExport } from '../../export/export-plan';
import { withWorkFolder } from '../../export/work-folder';
import { replaceWhole, throughLinks } from '../../media/replace-whole';
import { UserError } from '../../shared/user-error';
import { chooseEngine } from '../choose-engine';
import type { RunCommand } from '../command';
import { loadSession } from '../load-session';
import { integerOption } from '../parse-arguments';
import { printable } from '../printable';
import { createProgressReporter } from '../progress-reporter';
import { userPath } from '../user-path';

export const runStill: RunCommand = async (parsed, context) => {
  const { container, stdout, stderr, signal } = context;
  const engineEntry = chooseEngine(parsed, container.engines);
  const frame = integerOption(parsed, 'frame', { min: 0, fallback: 0 });
  const input = userPath(parsed.argument);
  const session = await loadSession(input, context);
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
  await withWorkFolder(dirname(await throughLinks(output)), (workFolder) => {
    const draw = async (picture: string) => {
      const { publicFolder } = container;
      const options = {
        signal,
        useCache: true,
        workFolder,
        publicFolder,
        onProgress: reporter.report,
      };
      await engine.still(plan, frame, picture, options);
      signal.throwIfAborted();
    };
    return replaceWhole(output, draw, workFolder);
  }).finally(reporter.finish);

  if (parsed.switches.has('json')) {
    stdout.write(`${JSON.stringify({ output, engine: engine.id, frame, ...plan.size })}\n`);
  } else {
    stderr.write(`${printable(output)}: frame ${frame}, ${plan.size.width}×${plan.size.height}\n`);
  }
  return 0;
};

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CATALOG } from '../catalog/catalog';
import { planExport } from '../export/export-plan';
import { projectRoot } from '../media/project-root';
import { workoutSessionSchema } from '../workout/workout-session';
import { ENCODING } from './encoding';
import { makePlainFilm } from './plain-film';
import { PLAIN_FONT } from './plain-font';
import { plainFilmGraph } from './plain-film-graph';

/** SESSION OUT.mp4, as `measureRound` gives them: a process of its own, as FFmpeg's command would be. */
const [input, output] = z.tuple([z.string(), z.string()]).parse(process.argv.slice(2));
const session = workoutSessionSchema.parse(JSON.parse(await readFile(input, 'utf8')));
const plan = planExport(session, CATALOG, ENCODING);
const root = projectRoot();
const clips = CATALOG.flatMap((exercise) => exercise.clips);
const graph = plainFilmGraph(plan, clips, join(root, PLAIN_FONT));
let firstBytesInSeconds = 0;
const frames = await makePlainFilm(plan, graph, join(root, 'public'), output, () => {
  firstBytesInSeconds = performance.now() / 1000;
});
const peakMemoryInMb = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ frames, firstBytesInSeconds, peakMemoryInMb })}\n`);

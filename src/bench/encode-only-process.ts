import { z } from 'zod';
import { encodeOnly } from './encode-only';

/** FILM START END FPS, as `measureRound` gives them: a fresh process for every measurement. */
const [film, start, end, fps] = z
  .tuple([z.string(), z.coerce.number(), z.coerce.number(), z.coerce.number()])
  .parse(process.argv.slice(2));
process.stdout.write(`${JSON.stringify(await encodeOnly(film, { start, end }, fps))}\n`);

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AUDIO_CUE_KINDS } from '../workout/audio-cue';
import { cueSoundFile } from './cue-sound-file';

/** `npm run sounds`: writes the cue sounds that films play. */
const folder = path.join(import.meta.dirname, '../../public/sounds');
await mkdir(folder, { recursive: true });
for (const kind of AUDIO_CUE_KINDS) {
  const file = cueSoundFile(kind);
  await writeFile(path.join(folder, `${kind}.wav`), file);
  process.stderr.write(`public/sounds/${kind}.wav  ${file.byteLength} bytes\n`);
}

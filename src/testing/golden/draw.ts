import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { COMBINATIONS } from '../combination';
import { goldenFile, openSheetPainter } from './golden-sheets';

// `npm run golden`: draws every golden image again. Look at each one that changed before committing it.
const painter = await openSheetPainter();
try {
  for (const sheet of COMBINATIONS) {
    const file = goldenFile(sheet);
    await mkdir(path.dirname(file), { recursive: true });
    await sharp(await painter.paint(sheet))
      .webp({ quality: 88, effort: 6 })
      .toFile(file);
    process.stderr.write(`${path.basename(file)}\n`);
  }
} finally {
  await painter.close();
}

import sharp from 'sharp';
import { WAITING_PICTURES } from './waiting-pictures';

// `npm run waiting`: the pictures of the waiting coach, after her clips were baked again. Look at them beside the posters before committing them.
for (const { poster, picture } of WAITING_PICTURES) {
  const { size } = await sharp(poster).avif({ quality: 50, effort: 9 }).toFile(picture);
  process.stderr.write(`${picture}: ${size} bytes\n`);
}

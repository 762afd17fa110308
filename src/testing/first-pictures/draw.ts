import sharp from 'sharp';
import { FIRST_PICTURES } from './first-pictures';

// `npm run first-pictures`: after what they are made of was made again. Look at them beside it before committing them.
for (const { from, picture, width } of FIRST_PICTURES) {
  const { size } = await sharp(from).resize(width).avif({ quality: 50, effort: 9 }).toFile(picture);
  process.stderr.write(`${picture}: ${size} bytes\n`);
}

import './load-environment';
import { filmBundle } from '../export/film-bundle';

/** `npm run build:film`: makes the film's bundle ahead of the first export, for images and CI. */
const { folder, made } = await filmBundle();
process.stderr.write(`${made ? 'made' : 'up to date'}: ${folder}\n`);

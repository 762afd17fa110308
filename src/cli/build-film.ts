import './load-environment';
import { filmBundle, layersBundle } from '../export/film-bundle';

/** `npm run build:film`: makes the film's bundles ahead of the first export, for images and CI. */
for (const bundle of [filmBundle, layersBundle]) {
  const { folder, made } = await bundle();
  process.stderr.write(`${made ? 'made' : 'up to date'}: ${folder}\n`);
}

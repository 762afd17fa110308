import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format } from 'prettier';

import { assembleBody } from './assemble-body';
import { coachRecipes } from './coach-recipe';
import { dressCoach } from './dress-coach';
import { describeSkeleton } from './describe-skeleton';
import { addHelperBones } from './helper-bones';
import { writeGlb } from './write-glb';

const inProject = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));
const sourcePath = (path: string): string => inProject(`src/coach-body/sources/${path}`);

// Makes the coaches' bodies from the CC0 sources: `npm run coach:body`. Same sources, same bytes.
mkdirSync(inProject('public/coach'), { recursive: true });
mkdirSync(inProject('remotion/coach/body'), { recursive: true });
for (const recipe of coachRecipes) {
  const body = assembleBody(recipe, (path) => readFileSync(sourcePath(path), 'utf8'));
  const dressed = await dressCoach(recipe, body, (path) => readFileSync(sourcePath(path)));
  const { bones, parts } = addHelperBones(body.bones, dressed, recipe.hair !== undefined);
  const glb = await writeGlb(recipe.coach, bones, parts);
  writeFileSync(inProject(`public/coach/${recipe.coach}.glb`), glb);
  const skeleton = describeSkeleton(
    recipe.coach,
    { ...body, bones },
    parts.filter(({ name }) => name === 'top' || name === 'bottoms').map(({ part }) => part),
  );
  writeFileSync(
    inProject(`remotion/coach/body/skeleton.${recipe.coach}.json`),
    await format(JSON.stringify(skeleton), { parser: 'json', printWidth: 100 }),
  );
  process.stderr.write(`${recipe.coach}: ${(glb.byteLength / 1e6).toFixed(2)} MB\n`);
}

import type { RunCommand } from '../command';

export const runExercises: RunCommand = async ({ switches }, { container, stdout }) => {
  const exercises = await container.exercises();
  if (switches.has('json')) {
    stdout.write(`${JSON.stringify(exercises, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...exercises.map(({ slug }) => slug.length));
  for (const { slug, name, level, categories } of exercises) {
    stdout.write(`${slug.padEnd(width)}   ${name.en} (${level}, ${categories.join(', ')})\n`);
  }
  return 0;
};

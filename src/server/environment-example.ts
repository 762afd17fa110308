import { VARIABLES } from './environment-variables';

/** What `.env.example` must hold: every variable with its doc line. One without a doc line belongs to the one before it. */
export const environmentExample = (): string => {
  const lines = ['# Every variable is optional; copy this file to .env to set one.'];
  for (const { name, doc, example = '' } of Object.values(VARIABLES)) {
    if (doc !== '') lines.push('', `# ${doc}`);
    lines.push(`${name}=${example}`);
  }
  return `${lines.join('\n')}\n`;
};

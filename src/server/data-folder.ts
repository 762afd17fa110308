import { join, resolve } from 'node:path';
import { projectRoot } from '../media/project-root';
import type { Environment } from './environment';

/** Absolute path of where everything is kept that this installation makes. */
export const dataFolderOf = ({ dataFolder }: Pick<Environment, 'dataFolder'>): string =>
  dataFolder === null ? join(projectRoot(), '.data') : resolve(dataFolder);

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../media/project-root';

const FILE = join(projectRoot(), '.env');

// Reads the project's `.env`, where there is one, before anything else is imported. What the environment already says stands.
if (existsSync(FILE)) process.loadEnvFile(FILE);

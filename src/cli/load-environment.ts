import { existsSync } from 'node:fs';
import path from 'node:path';

const FILE = path.join(import.meta.dirname, '../../.env');

// Reads the project's `.env`, where there is one, before anything else is imported. What the environment already says stands.
if (existsSync(FILE)) process.loadEnvFile(FILE);

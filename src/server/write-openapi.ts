import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { openApiDocument } from './openapi-document';

// `npm run openapi`: writes the description of the API anew.
const json = await format(JSON.stringify(openApiDocument()), { parser: 'json', printWidth: 100 });
await writeFile(join(import.meta.dirname, 'openapi.json'), json);

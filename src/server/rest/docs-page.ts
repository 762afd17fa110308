import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../media/project-root';
import { ERROR_CODES, ERROR_TABLE } from '../errors/error-table';
import openapi from '../openapi.json';

/** What `/api/openapi.json` answers. */
export const OPENAPI_TEXT = JSON.stringify(openapi);

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const errorRows = ERROR_CODES.map((code) => {
  const { status, title, fix } = ERROR_TABLE[code];
  return `<tr id="errors-${code}"><td><code>${code}</code></td><td>${status}</td><td>${escapeHtml(title)}</td><td>${escapeHtml(fix)}</td></tr>`;
}).join('\n');

/** Scripts and styles come from our own files alone, as the page's policy says. */
export const DOCS_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(openapi.info.title)}: API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<link rel="stylesheet" href="/api/docs/page.css">
<link rel="icon" href="data:,">
</head>
<body>
<div id="api"><noscript>The description of the API is at <a href="/api/openapi.json">/api/openapi.json</a>.</noscript></div>
<main class="errors">
<h2 id="errors">Errors</h2>
<p>Every refusal is a problem document (RFC 9457), <code>application/problem+json</code>. Its <code>type</code> leads here, its
<code>issues</code> name every value that is wrong.</p>
<table>
<thead><tr><th>code</th><th>status</th><th>what it means</th><th>what to do</th></tr></thead>
<tbody>
${errorRows}
</tbody>
</table>
</main>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;

const START_SCRIPT = `window.SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#api',
  deepLinking: false,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: false,
  validatorUrl: null,
});
`;

const PAGE_STYLE = `body { margin: 0; }
.errors { max-width: 1420px; margin: 0 auto; padding: 0 20px 60px; font-family: sans-serif; color: #3b4151; }
.errors table { border-collapse: collapse; }
.errors th, .errors td { padding: 6px 16px 6px 0; text-align: left; vertical-align: top; }
.errors tr:target { background: #fff3c4; }
`;

const SCRIPT_TYPE = 'text/javascript; charset=utf-8';
const STYLE_TYPE = 'text/css; charset=utf-8';

const fromSwagger = (name: string): Promise<string> =>
  readFile(join(projectRoot(), 'node_modules', 'swagger-ui-dist', name), 'utf8');

const ASSETS = new Map<string, { contentType: string; read: () => Promise<string> }>([
  [
    'swagger-ui-bundle.js',
    { contentType: SCRIPT_TYPE, read: () => fromSwagger('swagger-ui-bundle.js') },
  ],
  ['swagger-ui.css', { contentType: STYLE_TYPE, read: () => fromSwagger('swagger-ui.css') }],
  ['start.js', { contentType: SCRIPT_TYPE, read: () => Promise.resolve(START_SCRIPT) }],
  ['page.css', { contentType: STYLE_TYPE, read: () => Promise.resolve(PAGE_STYLE) }],
]);

/** A file that the docs page loads, or `null`. */
export const docsAsset = async (
  name: string,
): Promise<{ readonly content: string; readonly contentType: string } | null> => {
  const asset = ASSETS.get(name);
  return asset === undefined
    ? null
    : { content: await asset.read(), contentType: asset.contentType };
};

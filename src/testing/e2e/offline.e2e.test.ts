import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../components/words/messages';
import { browserForTests } from './browser-session';

const { site } = MESSAGES.en;

/** A development server has no service worker. */
const isBuilt = process.env['E2E_APP_URL'] === undefined;

const session = browserForTests();
describe.runIf(isBuilt)('to be installed', () => {
  it('the worker and the manifest are served to be installed', async () => {
    const worker = await fetch(`${session.app.url}/sw.js`);
    expect(worker.headers.get('content-type')).toContain('javascript');
    expect(worker.headers.get('cache-control')).toContain('no-cache');
    expect(await worker.text()).not.toContain('BUILD_VERSION');

    const answer = await fetch(`${session.app.url}/manifest.webmanifest`, {
      headers: { 'Accept-Language': 'fr' },
    });
    const manifest = z
      .object({
        lang: z.literal('fr'),
        name: z.literal(site.title),
        icons: z.array(z.object({ src: z.string(), sizes: z.string() })).min(3),
      })
      .parse(await answer.json());
    for (const { src } of manifest.icons) {
      const icon = await fetch(session.app.url + src);
      expect(icon.headers.get('content-type'), src).toBe('image/png');
    }
  });
});

import { expect, it } from 'vitest';
import { createLog } from './log';

it('writes JSON lines without secrets', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => lines.push(line) });
  log.info({
    password: 'hunter2',
    request: { headers: { authorization: 'Bearer hunter2', cookie: 'a=hunter2' } },
    environment: { authSecret: 'kept apart', s3: { credentials: 'x' } },
    token: 'hunter2',
  });
  log.error({ err: new Error('cannot reach postgresql://coach:hunter2@db/coach') }, 'away');
  log.debug('not asked for');
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toContain('hunter2');
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({
    level: 'error',
    msg: 'away',
    err: { message: 'cannot reach postgresql://[secret]@db/coach' },
  });
});

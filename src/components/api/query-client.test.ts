import { QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { createQueryClient } from './query-client';

it('asks again for a list whose first answer is of before a change', async () => {
  const client = createQueryClient();
  const answers: ((list: readonly string[]) => void)[] = [];
  const observer = new QueryObserver(client, {
    queryKey: ['list'],
    queryFn: () => new Promise<readonly string[]>((resolve) => answers.push(resolve)),
  });
  const stop = observer.subscribe(() => undefined);
  const changed = client.invalidateQueries({ queryKey: ['list'] });
  await expect.poll(() => answers.length).toBe(2);
  answers[0]?.(['deleted', 'kept']);
  answers[1]?.(['kept']);
  await changed;
  expect(observer.getCurrentResult().data).toEqual(['kept']);
  stop();
});

import { expect, it } from 'vitest';
import { createContainer } from './container';
import { runDoctorChecks } from './doctor-checks';

it('hears the signal in the middle of a check', async () => {
  const controller = new AbortController();
  const endless = () => new Promise<never>(() => undefined);
  const found = runDoctorChecks(createContainer(), controller.signal, [['Browser', endless]]);
  controller.abort(new Error('stopped'));
  await expect(found).rejects.toThrow('stopped');
});

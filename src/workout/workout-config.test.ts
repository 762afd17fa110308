import { expect, it } from 'vitest';
import { workoutConfigSchema } from './workout-config';
import { DEFAULT_CONFIG } from './default-config';

it('has the configuration that nothing asked for is parsed to', () => {
  expect(workoutConfigSchema.parse({})).toEqual(DEFAULT_CONFIG);
});

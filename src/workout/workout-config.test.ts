import { expect, it } from 'vitest';
import { DEFAULT_CONFIG, workoutConfigSchema } from './workout-config';

it('has the configuration that nothing asked for is parsed to', () => {
  expect(workoutConfigSchema.parse({})).toEqual(DEFAULT_CONFIG);
});

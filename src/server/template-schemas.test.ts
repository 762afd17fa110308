import { expect, it } from 'vitest';
import { TEMPLATE_SCHEMAS as REGISTERED } from '../../remotion/overlays/registry';
import { TEMPLATE_SCHEMAS } from './template-schemas';

it('knows every registered template by the very same schema', () => {
  expect([...TEMPLATE_SCHEMAS]).toEqual([...REGISTERED]);
  for (const [id, schema] of TEMPLATE_SCHEMAS) expect(schema).toBe(REGISTERED.get(id));
});

import { expect, test } from 'vitest';
import { EQUIPMENT_WORDS, equipmentName } from './equipment-words';
import { equipmentSchema } from './vocabulary';

test('every piece of equipment has a name in each language', () => {
  expect(Object.keys(EQUIPMENT_WORDS).sort()).toEqual([...equipmentSchema.options].sort());
  expect(equipmentName('mat', 'fr')).toBe('Tapis');
});

test('equipment that the catalogue does not know keeps its name', () => {
  expect(equipmentName('medicine-ball', 'en')).toBe('medicine ball');
});

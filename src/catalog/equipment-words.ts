import type { z } from 'zod';
import type { Language, LocalizedText } from '../workout/language';
import { equipmentSchema } from './vocabulary';

/** What each piece of equipment is called. */
export const EQUIPMENT_WORDS: Record<z.infer<typeof equipmentSchema>, LocalizedText> = {
  mat: { en: 'Mat', fr: 'Tapis' },
  chair: { en: 'Chair', fr: 'Chaise' },
  wall: { en: 'Wall', fr: 'Mur' },
  dumbbells: { en: 'Dumbbells', fr: 'Haltères' },
  'resistance-band': { en: 'Resistance band', fr: 'Élastique' },
  kettlebell: { en: 'Kettlebell', fr: 'Kettlebell' },
  'pull-up-bar': { en: 'Pull-up bar', fr: 'Barre de traction' },
  step: { en: 'Step', fr: 'Step' },
};

/** A piece of equipment in a language; one that the catalogue does not know keeps its own name. */
export const equipmentName = (equipment: string, language: Language): string => {
  const known = equipmentSchema.safeParse(equipment);
  return known.success ? EQUIPMENT_WORDS[known.data][language] : equipment.replaceAll('-', ' ');
};

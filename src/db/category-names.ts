import type { z } from 'zod';
import type { categorySchema } from '../catalog/vocabulary';
import type { LocalizedText } from '../workout/language';

export const CATEGORY_NAMES: Readonly<Record<z.infer<typeof categorySchema>, LocalizedText>> = {
  'warm-up': { en: 'Warm-up', fr: 'Échauffement' },
  'lower-body': { en: 'Lower body', fr: 'Bas du corps' },
  'upper-body': { en: 'Upper body', fr: 'Haut du corps' },
  core: { en: 'Core', fr: 'Gainage' },
  cardio: { en: 'Cardio', fr: 'Cardio' },
  mobility: { en: 'Mobility', fr: 'Mobilité' },
  'cool-down': { en: 'Cool-down', fr: 'Retour au calme' },
};

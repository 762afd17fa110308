import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const mountainClimbers: ExerciseCard = {
  slug: 'mountain-climbers',
  name: { en: 'Mountain climbers', fr: 'Mountain climbers' },
  cues: {
    en: [
      'Hands under shoulders, body in one line.',
      'Drive one knee forward, feet low and light.',
      'Hips stay at shoulder height.',
    ],
    fr: [
      'Mains sous les épaules, corps aligné.',
      'Ramène un genou, pieds rasants et légers.',
      'Le bassin reste à hauteur d’épaules.',
    ],
  },
  categories: ['core', 'cardio'],
  muscles: { primary: ['core', 'hip-flexors'], secondary: ['shoulders', 'abs', 'quads', 'chest'] },
  equipment: [],
  level: 'intermediate',
  impact: 'low',
  position: 'floor',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('hands-flat', 'front-support'),
  met: 8.0,
  compendiumCode: '02020',
  metSource: 'nearest',
  secondsPerRep: 1.0,
  variants: { easier: ['slow-mountain-climbers'], harder: [] },
};

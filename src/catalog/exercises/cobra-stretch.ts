import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const cobraStretch: ExerciseCard = {
  slug: 'cobra-stretch',
  name: { en: 'Cobra stretch', fr: 'Étirement du cobra' },
  cues: {
    en: [
      'Face down, hands under your shoulders.',
      'Lift your chest, hips stay on the floor.',
      'Shoulders low, long neck.',
    ],
    fr: [
      'À plat ventre, mains sous les épaules.',
      'Monte la poitrine, le bassin reste au sol.',
      'Épaules basses, cou long.',
    ],
  },
  categories: ['cool-down', 'mobility'],
  muscles: { primary: ['abs'], secondary: ['hip-flexors', 'chest', 'lower-back'] },
  equipment: ['mat'],
  level: 'beginner',
  impact: 'none',
  position: 'floor',
  sides: 'bilateral',
  execution: 'hold',
  contraindications: contraindicatedBy('face-down', 'hands-flat', 'back-end-range'),
  met: 2.3,
  compendiumCode: '02101',
  metSource: 'own',
  secondsPerRep: 4.5,
  variants: { easier: [], harder: [] },
};

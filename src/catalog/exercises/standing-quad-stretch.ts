import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const standingQuadStretch: ExerciseCard = {
  slug: 'standing-quad-stretch',
  name: { en: 'Standing quad stretch', fr: 'Étirement des quadriceps debout' },
  cues: {
    en: [
      'Hold your foot, heel towards your glutes.',
      'Knees together, pelvis tucked.',
      'Lightly touch a wall for balance.',
    ],
    fr: [
      'Attrape ton pied, talon vers la fesse.',
      'Genoux serrés, bassin rentré.',
      'Touche un mur si tu perds l’équilibre.',
    ],
  },
  categories: ['cool-down', 'mobility'],
  muscles: { primary: ['quads'], secondary: ['hip-flexors'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'per-side',
  execution: 'hold',
  contraindications: contraindicatedBy('knee-end-range'),
  met: 2.3,
  compendiumCode: '02101',
  metSource: 'own',
  secondsPerRep: 4.5,
  variants: { easier: [], harder: [] },
};

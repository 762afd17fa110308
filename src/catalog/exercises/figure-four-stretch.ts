import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const figureFourStretch: ExerciseCard = {
  slug: 'figure-four-stretch',
  name: { en: 'Figure-four stretch', fr: 'Étirement des fessiers en 4' },
  cues: {
    en: [
      'On your back, ankle over the other knee.',
      'Draw the thigh towards you.',
      'Head and shoulders stay down.',
    ],
    fr: [
      'Sur le dos, cheville sur le genou opposé.',
      'Tire la cuisse vers toi.',
      'La tête et les épaules restent au sol.',
    ],
  },
  categories: ['cool-down', 'mobility'],
  muscles: { primary: ['glutes'], secondary: ['abductors', 'lower-back'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'floor',
  sides: 'per-side',
  execution: 'hold',
  contraindications: contraindicatedBy('on-back'),
  met: 2.3,
  compendiumCode: '02101',
  metSource: 'own',
  secondsPerRep: 4.5,
  variants: { easier: [], harder: [] },
};

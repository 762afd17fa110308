import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const ankleRocks: ExerciseCard = {
  slug: 'ankle-rocks',
  name: { en: 'Ankle rocks', fr: 'Mobilité des chevilles' },
  cues: {
    en: [
      'Glide your knee forward over your toes.',
      'Keep the front heel heavy on the floor.',
      'Knee in line with your second toe.',
    ],
    fr: [
      'Avance le genou au-dessus des orteils.',
      'Garde le talon avant bien ancré au sol.',
      'Genou dans l’axe du deuxième orteil.',
    ],
  },
  categories: ['warm-up', 'mobility'],
  muscles: { primary: ['calves'], secondary: ['quads'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'per-side',
  execution: 'reps',
  contraindications: contraindicatedBy('calf-load'),
  met: 2.3,
  compendiumCode: '02101',
  metSource: 'nearest',
  secondsPerRep: 2.4,
  variants: { easier: [], harder: [] },
};

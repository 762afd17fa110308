import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const airSquats: ExerciseCard = {
  slug: 'air-squats',
  name: { en: 'Air squats', fr: 'Squats' },
  cues: {
    en: [
      'Hips back first, heels stay down.',
      'Knees follow your toes.',
      'Chest proud, thighs to parallel.',
    ],
    fr: [
      'Les fesses d’abord en arrière, talons au sol.',
      'Les genoux suivent les orteils.',
      'Buste fier, cuisses à la parallèle.',
    ],
  },
  categories: ['lower-body'],
  muscles: { primary: ['quads', 'glutes'], secondary: ['hamstrings', 'adductors', 'core'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('deep-knee-bend'),
  met: 5.0,
  compendiumCode: '02052',
  metSource: 'nearest',
  secondsPerRep: 2.8,
  variants: { easier: ['half-squats'], harder: ['goblet-squats', 'jump-squats'] },
};

import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const gobletSquats: ExerciseCard = {
  slug: 'goblet-squats',
  name: { en: 'Goblet squats', fr: 'Goblet squats' },
  cues: {
    en: [
      'Hold the dumbbell against your chest.',
      'Sit between your heels, elbows inside your knees.',
      'Chest high, heels down.',
    ],
    fr: [
      'Tiens l’haltère contre la poitrine.',
      'Descends entre tes talons, coudes entre les genoux.',
      'Poitrine haute, talons au sol.',
    ],
  },
  categories: ['lower-body'],
  muscles: {
    primary: ['quads', 'glutes'],
    secondary: ['hamstrings', 'adductors', 'core', 'upper-back'],
  },
  equipment: ['dumbbells'],
  level: 'intermediate',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('deep-knee-bend'),
  met: 5.0,
  compendiumCode: '02052',
  metSource: 'own',
  secondsPerRep: 3.0,
  variants: { easier: ['air-squats'], harder: [] },
};

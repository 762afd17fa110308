import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const jumpSquats: ExerciseCard = {
  slug: 'jump-squats',
  name: { en: 'Jump squats', fr: 'Squats sautés' },
  cues: {
    en: [
      'Squat, then push the floor away and jump.',
      'Land toe to heel, softly, knees bent.',
      'Settle, then go again.',
    ],
    fr: [
      'Descends en squat, puis repousse le sol et saute.',
      'Atterris en douceur, genoux fléchis.',
      'Stabilise-toi, puis repars.',
    ],
  },
  categories: ['lower-body', 'cardio'],
  muscles: { primary: ['quads', 'glutes'], secondary: ['calves', 'hamstrings', 'core'] },
  equipment: [],
  level: 'advanced',
  impact: 'high',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('jump', 'deep-knee-bend', 'all-out'),
  met: 8.0,
  compendiumCode: '02020',
  metSource: 'nearest',
  secondsPerRep: 2.2,
  variants: { easier: ['air-squats'], harder: [] },
};

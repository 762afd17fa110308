import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const deadBug: ExerciseCard = {
  slug: 'dead-bug',
  name: { en: 'Dead bug', fr: 'Dead bug' },
  cues: {
    en: [
      'Lower back pressed into the floor.',
      'Lower one arm and the opposite leg.',
      'Breathe out as you reach.',
    ],
    fr: [
      'Bas du dos plaqué au sol.',
      'Descends un bras et la jambe opposée.',
      'Souffle en allongeant.',
    ],
  },
  categories: ['core'],
  muscles: { primary: ['core', 'abs'], secondary: ['hip-flexors', 'obliques'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'floor',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('on-back'),
  met: 2.8,
  compendiumCode: '02024',
  metSource: 'nearest',
  secondsPerRep: 4.0,
  variants: { easier: [], harder: ['leg-raises'] },
};

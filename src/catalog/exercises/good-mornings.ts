import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const goodMornings: ExerciseCard = {
  slug: 'good-mornings',
  name: { en: 'Good mornings', fr: 'Good mornings' },
  cues: {
    en: [
      'Hands at your temples, knees soft.',
      'Send your hips back, spine long.',
      'Squeeze your glutes to stand tall.',
    ],
    fr: [
      'Mains aux tempes, genoux souples.',
      'Recule les fesses, dos long.',
      'Contracte les fessiers pour te redresser.',
    ],
  },
  categories: ['lower-body', 'warm-up'],
  muscles: { primary: ['hamstrings', 'glutes'], secondary: ['lower-back', 'core'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('loaded-hinge'),
  met: 3.5,
  compendiumCode: '02030',
  metSource: 'nearest',
  secondsPerRep: 3.0,
  variants: { easier: [], harder: ['romanian-deadlifts'] },
};

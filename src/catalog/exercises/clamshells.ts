import type { ExerciseCard } from '../exercise';

export const clamshells: ExerciseCard = {
  slug: 'clamshells',
  name: { en: 'Clamshells', fr: 'Coquillages' },
  cues: {
    en: [
      'Lie on your side, knees bent, heels together.',
      'Open the top knee, pelvis stays still.',
      'Slow on the way down.',
    ],
    fr: [
      'Sur le côté, genoux pliés, talons joints.',
      'Ouvre le genou du haut, bassin immobile.',
      'Redescends lentement.',
    ],
  },
  categories: ['lower-body'],
  muscles: { primary: ['abductors', 'glutes'], secondary: ['core'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'floor',
  sides: 'per-side',
  execution: 'reps',
  contraindications: [],
  met: 2.8,
  compendiumCode: '02024',
  metSource: 'nearest',
  secondsPerRep: 2.2,
  variants: { easier: [], harder: [] },
};

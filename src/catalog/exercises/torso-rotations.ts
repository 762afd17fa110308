import type { ExerciseCard } from '../exercise';

export const torsoRotations: ExerciseCard = {
  slug: 'torso-rotations',
  name: { en: 'Torso rotations', fr: 'Rotations du buste' },
  cues: {
    en: [
      'Turn from the ribs, hips face forward.',
      'Let your eyes follow your hands.',
      'Breathe out as you turn.',
    ],
    fr: [
      'Tourne à partir des côtes, bassin de face.',
      'Ton regard suit tes mains.',
      'Souffle en tournant.',
    ],
  },
  categories: ['warm-up', 'mobility'],
  muscles: { primary: ['obliques'], secondary: ['core', 'upper-back'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'alternating',
  execution: 'reps',
  contraindications: [],
  met: 2.8,
  compendiumCode: '02024',
  metSource: 'nearest',
  secondsPerRep: 3.0,
  variants: { easier: [], harder: [] },
};

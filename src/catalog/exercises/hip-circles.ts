import type { ExerciseCard } from '../exercise';

export const hipCircles: ExerciseCard = {
  slug: 'hip-circles',
  name: { en: 'Hip circles', fr: 'Cercles de hanches' },
  cues: {
    en: [
      'Hands on hips, draw slow, round circles.',
      'Knees soft, shoulders still.',
      'Change direction half-way.',
    ],
    fr: [
      'Mains sur les hanches, dessine de grands cercles lents.',
      'Genoux souples, épaules immobiles.',
      'Change de sens à mi-parcours.',
    ],
  },
  categories: ['warm-up', 'mobility'],
  muscles: { primary: ['hip-flexors', 'glutes'], secondary: ['core', 'obliques'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: [],
  met: 2.8,
  compendiumCode: '02024',
  metSource: 'nearest',
  secondsPerRep: 2.6,
  variants: { easier: [], harder: [] },
};

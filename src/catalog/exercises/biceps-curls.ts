import type { ExerciseCard } from '../exercise';

export const bicepsCurls: ExerciseCard = {
  slug: 'biceps-curls',
  name: { en: 'Biceps curls', fr: 'Curls biceps' },
  cues: {
    en: [
      'Elbows stay glued to your sides.',
      'Lift without swinging your back.',
      'Lower for as long as you can.',
    ],
    fr: [
      'Les coudes restent collés au buste.',
      'Monte sans balancer le dos.',
      'Freine bien la descente.',
    ],
  },
  categories: ['upper-body'],
  muscles: { primary: ['biceps'], secondary: ['forearms'] },
  equipment: ['dumbbells'],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: [],
  met: 3.5,
  compendiumCode: '02054',
  metSource: 'nearest',
  secondsPerRep: 2.8,
  variants: { easier: [], harder: [] },
};

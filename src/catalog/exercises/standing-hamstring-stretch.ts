import type { ExerciseCard } from '../exercise';

export const standingHamstringStretch: ExerciseCard = {
  slug: 'standing-hamstring-stretch',
  name: { en: 'Standing hamstring stretch', fr: 'Étirement des ischios debout' },
  cues: {
    en: [
      'One heel forward, leg long, toes up.',
      'Hinge from your hips, back flat.',
      'Stop at a gentle pull and breathe.',
    ],
    fr: [
      'Un talon devant, jambe tendue, orteils levés.',
      'Penche-toi depuis les hanches, dos plat.',
      'Arrête-toi dès que ça tire un peu, et respire.',
    ],
  },
  categories: ['cool-down', 'mobility'],
  muscles: { primary: ['hamstrings'], secondary: ['calves', 'lower-back'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'per-side',
  execution: 'hold',
  contraindications: [],
  met: 2.3,
  compendiumCode: '02101',
  metSource: 'own',
  secondsPerRep: 4.5,
  variants: { easier: [], harder: [] },
};

import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const burpees: ExerciseCard = {
  slug: 'burpees',
  name: { en: 'Burpees', fr: 'Burpees' },
  cues: {
    en: [
      'Hands down, jump your feet back to a plank.',
      'Jump in wide, feet flat, chest up.',
      'Jump tall and land softly.',
    ],
    fr: [
      'Mains au sol, saute en planche.',
      'Ramène les pieds larges et à plat, buste haut.',
      'Saute haut, atterris en douceur.',
    ],
  },
  categories: ['cardio'],
  muscles: {
    primary: ['quads', 'core', 'chest'],
    secondary: ['glutes', 'shoulders', 'calves', 'triceps', 'hip-flexors'],
  },
  equipment: [],
  level: 'advanced',
  impact: 'high',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy(
    'jump',
    'deep-knee-bend',
    'hands-flat',
    'front-support',
    'overhead',
    'up-and-down-fast',
    'all-out',
  ),
  met: 8.0,
  compendiumCode: '02020',
  metSource: 'nearest',
  secondsPerRep: 3.2,
  variants: { easier: ['quick-feet-half-burpees', 'step-back-burpees'], harder: [] },
};

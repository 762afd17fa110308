import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const quickFeetHalfBurpees: ExerciseCard = {
  slug: 'quick-feet-half-burpees',
  name: { en: 'Quick-feet half burpees', fr: 'Demi-burpees pas rapides' },
  cues: {
    en: [
      'Light, quick steps on the balls of your feet.',
      'Hands under shoulders, brace, then feet back.',
      'Land softly, knees over toes.',
    ],
    fr: [
      'Des pas légers et rapides, sur l’avant des pieds.',
      'Mains sous les épaules, gaine, puis recule les pieds.',
      'Atterris en douceur, genoux au-dessus des orteils.',
    ],
  },
  categories: ['cardio'],
  muscles: {
    primary: ['quads', 'core'],
    secondary: ['calves', 'shoulders', 'hip-flexors', 'chest'],
  },
  equipment: [],
  level: 'intermediate',
  impact: 'high',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy(
    'jump',
    'deep-knee-bend',
    'hands-flat',
    'front-support',
    'up-and-down-fast',
  ),
  met: 8.0,
  compendiumCode: '02020',
  metSource: 'nearest',
  secondsPerRep: 3.6,
  variants: { easier: ['step-back-burpees'], harder: ['burpees'] },
};

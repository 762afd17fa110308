import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const stepBackBurpees: ExerciseCard = {
  slug: 'step-back-burpees',
  name: { en: 'Step-back burpees', fr: 'Burpees sans saut' },
  cues: {
    en: [
      'Bend your knees to put your hands down.',
      'Step back one foot at a time to a plank.',
      'Step in, drive through your heels, stand tall.',
    ],
    fr: [
      'Plie les genoux pour poser les mains.',
      'Recule un pied, puis l’autre, jusqu’à la planche.',
      'Ramène les pieds, pousse dans les talons, grandis-toi.',
    ],
  },
  categories: ['cardio'],
  muscles: {
    primary: ['quads', 'core'],
    secondary: ['glutes', 'shoulders', 'chest', 'hip-flexors'],
  },
  equipment: [],
  level: 'beginner',
  impact: 'low',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy(
    'deep-knee-bend',
    'hands-flat',
    'front-support',
    'up-and-down-fast',
  ),
  met: 6.0,
  compendiumCode: '02146',
  metSource: 'nearest',
  secondsPerRep: 4.0,
  variants: { easier: [], harder: ['burpees', 'quick-feet-half-burpees'] },
};

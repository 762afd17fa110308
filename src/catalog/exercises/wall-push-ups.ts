import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const wallPushUps: ExerciseCard = {
  slug: 'wall-push-ups',
  name: { en: 'Wall push-ups', fr: 'Pompes contre un mur' },
  cues: {
    en: [
      'Hands at chest height, one step from the wall.',
      'Body in one line, heels down.',
      'Chest to the wall, then push away.',
    ],
    fr: [
      'Mains à hauteur de poitrine, à un pas du mur.',
      'Le corps en une ligne, talons au sol.',
      'Poitrine vers le mur, puis repousse.',
    ],
  },
  categories: ['upper-body'],
  muscles: { primary: ['chest'], secondary: ['triceps', 'shoulders', 'core'] },
  equipment: ['wall'],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('hands-flat'),
  met: 2.8,
  compendiumCode: '02024',
  metSource: 'nearest',
  secondsPerRep: 2.4,
  variants: { easier: [], harder: ['knee-push-ups'] },
};

import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const pushUps: ExerciseCard = {
  slug: 'push-ups',
  name: { en: 'Push-ups', fr: 'Pompes' },
  cues: {
    en: [
      'Body in one line, from ears to heels.',
      'Elbows at 45 degrees from your sides.',
      'Chest to a fist’s height, then press the floor away.',
    ],
    fr: [
      'Le corps en une ligne, des oreilles aux talons.',
      'Coudes à 45° du buste.',
      'Poitrine à un poing du sol, puis repousse le sol.',
    ],
  },
  categories: ['upper-body'],
  muscles: { primary: ['chest'], secondary: ['triceps', 'shoulders', 'core'] },
  equipment: [],
  level: 'intermediate',
  impact: 'none',
  position: 'floor',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('hands-flat', 'deep-push', 'front-support'),
  met: 8.0,
  compendiumCode: '02020',
  metSource: 'own',
  secondsPerRep: 2.4,
  variants: { easier: ['knee-push-ups'], harder: ['decline-push-ups', 'pike-push-ups'] },
};

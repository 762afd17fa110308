import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const kneePushUps: ExerciseCard = {
  slug: 'knee-push-ups',
  name: { en: 'Knee push-ups', fr: 'Pompes sur les genoux' },
  cues: {
    en: [
      'One line from ears to knees, hips forward.',
      'Elbows at 45 degrees from your sides.',
      'Chest down first, then press the floor away.',
    ],
    fr: [
      'Une ligne des oreilles aux genoux, bassin en avant.',
      'Coudes à 45° du buste.',
      'La poitrine descend en premier, puis repousse le sol.',
    ],
  },
  categories: ['upper-body'],
  muscles: { primary: ['chest'], secondary: ['triceps', 'shoulders', 'core'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'kneeling',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('hands-flat', 'deep-push', 'front-support', 'kneeling'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'own',
  secondsPerRep: 2.4,
  variants: { easier: ['wall-push-ups'], harder: ['push-ups'] },
};

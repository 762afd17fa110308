import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const declinePushUps: ExerciseCard = {
  slug: 'decline-push-ups',
  name: { en: 'Decline push-ups', fr: 'Pompes pieds surélevés' },
  cues: {
    en: [
      'Feet on the chair, hands under your shoulders.',
      'Brace so your hips never sag.',
      'Lower with control, elbows at 45 degrees.',
    ],
    fr: [
      'Pieds sur la chaise, mains sous les épaules.',
      'Gaine pour ne jamais creuser le dos.',
      'Contrôle la descente, coudes à 45°.',
    ],
  },
  categories: ['upper-body'],
  muscles: { primary: ['chest', 'shoulders'], secondary: ['triceps', 'core'] },
  equipment: ['chair'],
  level: 'advanced',
  impact: 'none',
  position: 'floor',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('hands-flat', 'deep-push', 'front-support', 'head-low'),
  met: 8.0,
  compendiumCode: '02020',
  metSource: 'own',
  secondsPerRep: 2.6,
  variants: { easier: ['push-ups'], harder: [] },
};

import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const pikePushUps: ExerciseCard = {
  slug: 'pike-push-ups',
  name: { en: 'Pike push-ups', fr: 'Pompes en V inversé' },
  cues: {
    en: [
      'Hips high, arms and back in one line.',
      'Crown of the head goes ahead of your hands.',
      'Push the floor away, back to the V.',
    ],
    fr: [
      'Fesses hautes, bras et dos alignés.',
      'Le sommet du crâne descend devant les mains.',
      'Repousse le sol pour revenir au V.',
    ],
  },
  categories: ['upper-body'],
  muscles: { primary: ['shoulders'], secondary: ['triceps', 'upper-back', 'chest', 'core'] },
  equipment: [],
  level: 'advanced',
  impact: 'none',
  position: 'floor',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy(
    'hands-flat',
    'deep-push',
    'overhead',
    'front-support',
    'head-low',
  ),
  met: 8.0,
  compendiumCode: '02020',
  metSource: 'nearest',
  secondsPerRep: 2.6,
  variants: { easier: ['push-ups'], harder: [] },
};

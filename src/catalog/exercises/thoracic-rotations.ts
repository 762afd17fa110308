import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const thoracicRotations: ExerciseCard = {
  slug: 'thoracic-rotations',
  name: { en: 'Thoracic rotations', fr: 'Rotations thoraciques' },
  cues: {
    en: [
      'On all fours, one hand behind your head.',
      'Open your elbow to the ceiling, hips stay still.',
      'Follow your elbow with your eyes.',
    ],
    fr: [
      'À quatre pattes, une main derrière la tête.',
      'Ouvre le coude vers le plafond, bassin immobile.',
      'Suis ton coude du regard.',
    ],
  },
  categories: ['warm-up', 'mobility'],
  muscles: { primary: ['upper-back'], secondary: ['obliques', 'shoulders'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'kneeling',
  sides: 'per-side',
  execution: 'reps',
  contraindications: contraindicatedBy('hands-flat', 'kneeling'),
  met: 2.3,
  compendiumCode: '02101',
  metSource: 'nearest',
  secondsPerRep: 4.0,
  variants: { easier: [], harder: [] },
};

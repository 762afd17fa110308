import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const crunches: ExerciseCard = {
  slug: 'crunches',
  name: { en: 'Crunches', fr: 'Crunchs' },
  cues: {
    en: [
      'Hands light at your temples, elbows wide.',
      'Lift your shoulder blades, lower back stays down.',
      'Breathe out on the way up.',
    ],
    fr: [
      'Mains légères aux tempes, coudes ouverts.',
      'Décolle les omoplates, le bas du dos reste au sol.',
      'Souffle en montant.',
    ],
  },
  categories: ['core'],
  muscles: { primary: ['abs'], secondary: ['obliques'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'floor',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('on-back', 'trunk-curl-or-twist', 'head-lifted'),
  met: 2.8,
  compendiumCode: '02024',
  metSource: 'own',
  secondsPerRep: 2.2,
  variants: { easier: [], harder: ['bicycle-crunches'] },
};

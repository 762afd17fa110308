import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const shoulderPress: ExerciseCard = {
  slug: 'shoulder-press',
  name: { en: 'Shoulder press', fr: 'Développés épaules' },
  cues: {
    en: [
      'Forearms vertical, dumbbells at ear height.',
      'Press up and slightly in.',
      'Ribs down, do not lean back.',
    ],
    fr: [
      'Avant-bras verticaux, haltères à hauteur d’oreilles.',
      'Pousse vers le haut, en rapprochant les haltères.',
      'Côtes basses, ne te cambre pas.',
    ],
  },
  categories: ['upper-body'],
  muscles: { primary: ['shoulders'], secondary: ['triceps', 'upper-back', 'core'] },
  equipment: ['dumbbells'],
  level: 'intermediate',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('overhead'),
  met: 3.5,
  compendiumCode: '02054',
  metSource: 'nearest',
  secondsPerRep: 2.8,
  variants: { easier: [], harder: [] },
};

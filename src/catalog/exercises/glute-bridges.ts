import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const gluteBridges: ExerciseCard = {
  slug: 'glute-bridges',
  name: { en: 'Glute bridges', fr: 'Relevés de bassin' },
  cues: {
    en: [
      'Feet flat, close enough to touch your heels.',
      'Push through your heels, squeeze at the top.',
      'Ribs down: the line runs from knee to shoulder.',
    ],
    fr: [
      'Pieds à plat, talons à portée de doigts.',
      'Pousse dans les talons, contracte les fessiers en haut.',
      'Côtes basses, genoux, bassin et épaules alignés.',
    ],
  },
  categories: ['lower-body'],
  muscles: { primary: ['glutes'], secondary: ['hamstrings', 'core', 'lower-back'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'floor',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('on-back'),
  met: 2.8,
  compendiumCode: '02024',
  metSource: 'nearest',
  secondsPerRep: 2.7,
  variants: { easier: [], harder: ['single-leg-glute-bridges'] },
};

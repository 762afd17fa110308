import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const shadowBoxing: ExerciseCard = {
  slug: 'shadow-boxing',
  name: { en: 'Shadow boxing', fr: 'Boxe dans le vide' },
  cues: {
    en: [
      'Fists at your cheeks, knees soft.',
      'Turn your hips into every punch.',
      'Bring the fist straight back to guard.',
    ],
    fr: [
      'Poings aux joues, genoux souples.',
      'Tourne les hanches à chaque coup.',
      'Ramène le poing droit à la garde.',
    ],
  },
  categories: ['cardio', 'upper-body'],
  muscles: { primary: ['shoulders', 'core'], secondary: ['triceps', 'obliques', 'calves'] },
  equipment: [],
  level: 'beginner',
  impact: 'low',
  position: 'standing',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('fast-arms'),
  met: 5.5,
  compendiumCode: '15110',
  metSource: 'nearest',
  secondsPerRep: 1.0,
  variants: { easier: [], harder: [] },
};

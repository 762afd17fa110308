import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const chairDips: ExerciseCard = {
  slug: 'chair-dips',
  name: { en: 'Chair dips', fr: 'Dips sur chaise' },
  cues: {
    en: [
      'Hips close to the chair, fingers forward.',
      'Elbows bend straight back, to 90 degrees.',
      'Shoulders down, away from your ears.',
    ],
    fr: [
      'Bassin près de la chaise, doigts vers l’avant.',
      'Plie les coudes droit derrière toi, jusqu’à 90°.',
      'Épaules basses, loin des oreilles.',
    ],
  },
  categories: ['upper-body'],
  muscles: { primary: ['triceps'], secondary: ['chest', 'shoulders'] },
  equipment: ['chair'],
  level: 'intermediate',
  impact: 'none',
  position: 'seated',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('hands-flat', 'dip'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'nearest',
  secondsPerRep: 2.4,
  variants: { easier: [], harder: [] },
};

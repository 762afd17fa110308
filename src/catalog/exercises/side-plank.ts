import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const sidePlank: ExerciseCard = {
  slug: 'side-plank',
  name: { en: 'Side plank', fr: 'Planche latérale' },
  cues: {
    en: [
      'Elbow under your shoulder, feet stacked.',
      'Lift your hips into one long line.',
      'Push the floor away, keep breathing.',
    ],
    fr: [
      'Coude sous l’épaule, pieds superposés.',
      'Monte le bassin, le corps en une ligne.',
      'Repousse le sol, continue de respirer.',
    ],
  },
  categories: ['core'],
  muscles: { primary: ['obliques'], secondary: ['core', 'abductors', 'shoulders'] },
  equipment: [],
  level: 'intermediate',
  impact: 'none',
  position: 'floor',
  sides: 'per-side',
  execution: 'hold',
  contraindications: contraindicatedBy('side-support', 'long-hold'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'nearest',
  secondsPerRep: 4.0,
  variants: { easier: ['forearm-plank'], harder: [] },
};

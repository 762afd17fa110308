import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const legRaises: ExerciseCard = {
  slug: 'leg-raises',
  name: { en: 'Leg raises', fr: 'Relevés de jambes' },
  cues: {
    en: [
      'Hands under your hips, lower back pressed down.',
      'Lift both legs to vertical.',
      'Lower only as far as your back stays flat.',
    ],
    fr: [
      'Mains sous les fesses, bas du dos plaqué au sol.',
      'Monte les deux jambes à la verticale.',
      'Descends tant que ton dos reste plaqué.',
    ],
  },
  categories: ['core'],
  muscles: { primary: ['abs', 'hip-flexors'], secondary: ['core'] },
  equipment: ['mat'],
  level: 'intermediate',
  impact: 'none',
  position: 'floor',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('on-back', 'legs-lowered'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'nearest',
  secondsPerRep: 3.2,
  variants: { easier: ['dead-bug'], harder: [] },
};

import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const bentOverRows: ExerciseCard = {
  slug: 'bent-over-rows',
  name: { en: 'Bent-over rows', fr: 'Rowing buste penché' },
  cues: {
    en: [
      'Hinge at the hips, back flat.',
      'Pull your elbows to your back pockets.',
      'Squeeze your shoulder blades, lower slowly.',
    ],
    fr: [
      'Penche-toi depuis les hanches, dos plat.',
      'Tire les coudes vers tes poches arrière.',
      'Serre les omoplates, redescends lentement.',
    ],
  },
  categories: ['upper-body'],
  muscles: {
    primary: ['lats', 'upper-back'],
    secondary: ['biceps', 'forearms', 'lower-back', 'core'],
  },
  equipment: ['dumbbells'],
  level: 'intermediate',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('loaded-hinge'),
  met: 3.5,
  compendiumCode: '02054',
  metSource: 'nearest',
  secondsPerRep: 2.6,
  variants: { easier: [], harder: [] },
};

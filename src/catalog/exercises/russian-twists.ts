import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const russianTwists: ExerciseCard = {
  slug: 'russian-twists',
  name: { en: 'Russian twists', fr: 'Russian twists' },
  cues: {
    en: [
      'Lean back with a long spine.',
      'Turn your chest, not just your hands.',
      'Heels light on the floor.',
    ],
    fr: [
      'Incline-toi en arrière, dos long.',
      'Tourne la poitrine, pas seulement les mains.',
      'Talons à peine posés au sol.',
    ],
  },
  categories: ['core'],
  muscles: { primary: ['obliques'], secondary: ['abs', 'hip-flexors', 'core'] },
  equipment: ['mat'],
  level: 'intermediate',
  impact: 'none',
  position: 'floor',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('trunk-curl-or-twist'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'nearest',
  secondsPerRep: 2.0,
  variants: { easier: [], harder: [] },
};

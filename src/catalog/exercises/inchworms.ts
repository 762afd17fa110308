import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const inchworms: ExerciseCard = {
  slug: 'inchworms',
  name: { en: 'Inchworms', fr: 'Chenilles' },
  cues: {
    en: [
      'Fold forward, then walk your hands out to a plank.',
      'Brace so your hips do not sway.',
      'Walk your hands back and roll up tall.',
    ],
    fr: [
      'Penche-toi, puis avance les mains jusqu’à la planche.',
      'Gaine pour que le bassin ne balance pas.',
      'Ramène les mains, puis déroule le dos.',
    ],
  },
  categories: ['warm-up', 'mobility', 'core'],
  muscles: { primary: ['core', 'hamstrings'], secondary: ['shoulders', 'chest', 'calves'] },
  equipment: [],
  level: 'intermediate',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('hands-flat', 'front-support', 'head-low'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'nearest',
  secondsPerRep: 6.0,
  variants: { easier: [], harder: [] },
};

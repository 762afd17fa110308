import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const skaters: ExerciseCard = {
  slug: 'skaters',
  name: { en: 'Skaters', fr: 'Patineurs' },
  cues: {
    en: [
      'Leap sideways, land on one bent leg.',
      'Knee over toes, hips back.',
      'Hold each landing for an instant.',
    ],
    fr: [
      'Bondis sur le côté, atterris sur une jambe fléchie.',
      'Genou au-dessus des orteils, fesses en arrière.',
      'Stabilise un instant chaque réception.',
    ],
  },
  categories: ['cardio'],
  muscles: {
    primary: ['glutes', 'quads'],
    secondary: ['abductors', 'calves', 'core', 'hamstrings'],
  },
  equipment: [],
  level: 'intermediate',
  impact: 'high',
  position: 'standing',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('jump'),
  met: 7.3,
  compendiumCode: '03021',
  metSource: 'nearest',
  secondsPerRep: 1.6,
  variants: { easier: ['low-impact-skaters'], harder: [] },
};

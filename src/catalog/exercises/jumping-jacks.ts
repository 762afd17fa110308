import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const jumpingJacks: ExerciseCard = {
  slug: 'jumping-jacks',
  name: { en: 'Jumping jacks', fr: 'Jumping jacks' },
  cues: {
    en: [
      'Feet out, arms up; feet in, arms down.',
      'Land softly on the balls of your feet.',
      'Knees bent over your toes.',
    ],
    fr: [
      'Écarte les pieds, lève les bras, puis reviens.',
      'Atterris en douceur sur l’avant du pied.',
      'Genoux fléchis au-dessus des orteils.',
    ],
  },
  categories: ['cardio'],
  muscles: { primary: ['calves', 'shoulders'], secondary: ['quads', 'abductors', 'adductors'] },
  equipment: [],
  level: 'beginner',
  impact: 'high',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('jump', 'overhead'),
  met: 8.0,
  compendiumCode: '02020',
  metSource: 'own',
  secondsPerRep: 1.0,
  variants: { easier: ['step-jacks'], harder: [] },
};

import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const proneYRaises: ExerciseCard = {
  slug: 'prone-y-raises',
  name: { en: 'Prone Y raises', fr: 'Élévations en Y au sol' },
  cues: {
    en: [
      'Face down, arms in a Y, thumbs up.',
      'Lift from your shoulder blades, not your back.',
      'Forehead close to the floor, neck long.',
    ],
    fr: [
      'À plat ventre, bras en Y, pouces vers le haut.',
      'Monte les bras avec les omoplates, pas avec le dos.',
      'Front près du sol, cou long.',
    ],
  },
  categories: ['upper-body'],
  muscles: { primary: ['upper-back'], secondary: ['shoulders', 'lower-back'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'floor',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('face-down', 'overhead'),
  met: 3.5,
  compendiumCode: '02030',
  metSource: 'nearest',
  secondsPerRep: 3.0,
  variants: { easier: [], harder: [] },
};

import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const wallSit: ExerciseCard = {
  slug: 'wall-sit',
  name: { en: 'Wall sit', fr: 'Chaise contre le mur' },
  cues: {
    en: [
      'Back flat on the wall, knees over your ankles.',
      'Thighs no lower than parallel.',
      'Keep breathing, hands off your legs.',
    ],
    fr: [
      'Dos plaqué au mur, genoux au-dessus des chevilles.',
      'Les cuisses ne passent pas sous la parallèle.',
      'Continue de respirer, mains loin des cuisses.',
    ],
  },
  categories: ['lower-body'],
  muscles: { primary: ['quads'], secondary: ['glutes', 'hamstrings', 'core'] },
  equipment: ['wall'],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'hold',
  contraindications: contraindicatedBy('knee-at-right-angle', 'long-hold'),
  met: 2.8,
  compendiumCode: '02024',
  metSource: 'nearest',
  secondsPerRep: 4.0,
  variants: { easier: ['half-squats'], harder: [] },
};

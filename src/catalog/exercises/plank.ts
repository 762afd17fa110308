import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const plank: ExerciseCard = {
  slug: 'plank',
  name: { en: 'Plank', fr: 'Planche bras tendus' },
  cues: {
    en: [
      'Hands under shoulders, push the floor away.',
      'Squeeze your glutes, tuck your pelvis slightly.',
      'Breathe; look just ahead of your hands.',
    ],
    fr: [
      'Mains sous les épaules, repousse le sol.',
      'Serre les fessiers, bassin légèrement rentré.',
      'Respire, regard juste devant les mains.',
    ],
  },
  categories: ['core'],
  muscles: { primary: ['core'], secondary: ['shoulders', 'abs', 'glutes', 'chest'] },
  equipment: [],
  level: 'intermediate',
  impact: 'none',
  position: 'floor',
  sides: 'bilateral',
  execution: 'hold',
  contraindications: contraindicatedBy('hands-flat', 'front-support', 'long-hold'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'nearest',
  secondsPerRep: 4.0,
  variants: { easier: ['knee-plank'], harder: [] },
};

import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const romanianDeadlifts: ExerciseCard = {
  slug: 'romanian-deadlifts',
  name: { en: 'Romanian deadlifts', fr: 'Soulevés de terre roumains' },
  cues: {
    en: [
      'Dumbbells slide close to your thighs.',
      'Hips back, knees soft, back flat.',
      'Stop at mid-shin, then drive your hips forward.',
    ],
    fr: [
      'Les haltères glissent le long des cuisses.',
      'Fesses en arrière, genoux souples, dos plat.',
      'Arrête à mi-tibia, puis ramène le bassin.',
    ],
  },
  categories: ['lower-body'],
  muscles: { primary: ['hamstrings', 'glutes'], secondary: ['lower-back', 'core', 'forearms'] },
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
  secondsPerRep: 3.2,
  variants: { easier: ['good-mornings'], harder: [] },
};

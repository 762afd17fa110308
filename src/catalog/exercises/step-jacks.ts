import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const stepJacks: ExerciseCard = {
  slug: 'step-jacks',
  name: { en: 'Step jacks', fr: 'Jumping jacks sans saut' },
  cues: {
    en: [
      'Step one foot out as your arms go up.',
      'Bring it back, change sides.',
      'Quick rhythm, silent feet.',
    ],
    fr: [
      'Un pas de côté pendant que les bras montent.',
      'Ramène le pied, change de côté.',
      'Rythme vif, pieds silencieux.',
    ],
  },
  categories: ['cardio', 'warm-up'],
  muscles: { primary: ['shoulders', 'abductors'], secondary: ['calves', 'quads', 'adductors'] },
  equipment: [],
  level: 'beginner',
  impact: 'low',
  position: 'standing',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('overhead'),
  met: 5.0,
  compendiumCode: '03020',
  metSource: 'nearest',
  secondsPerRep: 2.0,
  variants: { easier: ['marching-in-place'], harder: ['jumping-jacks'] },
};

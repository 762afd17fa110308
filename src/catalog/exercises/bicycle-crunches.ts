import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const bicycleCrunches: ExerciseCard = {
  slug: 'bicycle-crunches',
  name: { en: 'Bicycle crunches', fr: 'Crunchs vélo' },
  cues: {
    en: [
      'Shoulder to the opposite knee.',
      'The other leg long, just off the floor.',
      'Turn from the ribs, never pull your neck.',
    ],
    fr: [
      'Amène l’épaule vers le genou opposé.',
      'L’autre jambe tendue, au ras du sol.',
      'Tourne depuis les côtes, ne tire pas sur la nuque.',
    ],
  },
  categories: ['core'],
  muscles: { primary: ['abs', 'obliques'], secondary: ['hip-flexors'] },
  equipment: [],
  level: 'intermediate',
  impact: 'none',
  position: 'floor',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('on-back', 'trunk-curl-or-twist', 'head-lifted'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'nearest',
  secondsPerRep: 2.4,
  variants: { easier: ['crunches'], harder: [] },
};

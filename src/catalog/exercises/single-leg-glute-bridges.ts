import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const singleLegGluteBridges: ExerciseCard = {
  slug: 'single-leg-glute-bridges',
  name: { en: 'Single-leg glute bridges', fr: 'Relevés de bassin sur une jambe' },
  cues: {
    en: [
      'One foot down, the other leg long.',
      'Hips stay level as you lift.',
      'Squeeze the working glute at the top.',
    ],
    fr: [
      'Un pied au sol, l’autre jambe tendue.',
      'Le bassin reste à l’horizontale en montant.',
      'Contracte le fessier qui travaille en haut.',
    ],
  },
  categories: ['lower-body'],
  muscles: { primary: ['glutes'], secondary: ['hamstrings', 'core', 'lower-back'] },
  equipment: [],
  level: 'intermediate',
  impact: 'none',
  position: 'floor',
  sides: 'per-side',
  execution: 'reps',
  contraindications: contraindicatedBy('on-back'),
  met: 3.5,
  compendiumCode: '02030',
  metSource: 'nearest',
  secondsPerRep: 2.8,
  variants: { easier: ['glute-bridges'], harder: [] },
};

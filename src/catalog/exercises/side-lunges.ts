import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const sideLunges: ExerciseCard = {
  slug: 'side-lunges',
  name: { en: 'Side lunges', fr: 'Fentes latérales' },
  cues: {
    en: [
      'Step wide and sit back over one heel.',
      'The other leg stays long, foot flat.',
      'Knee over toes, chest up.',
    ],
    fr: [
      'Grand pas de côté, assieds-toi sur un talon.',
      'L’autre jambe reste tendue, pied à plat.',
      'Genou au-dessus des orteils, buste haut.',
    ],
  },
  categories: ['lower-body'],
  muscles: {
    primary: ['quads', 'glutes', 'adductors'],
    secondary: ['hamstrings', 'abductors', 'core'],
  },
  equipment: [],
  level: 'intermediate',
  impact: 'none',
  position: 'standing',
  sides: 'alternating',
  execution: 'reps',
  contraindications: contraindicatedBy('wide-lunge'),
  met: 3.8,
  compendiumCode: '02022',
  metSource: 'own',
  secondsPerRep: 2.8,
  variants: { easier: ['half-squats'], harder: [] },
};

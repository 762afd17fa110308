import type { ExerciseCard } from '../exercise';

export const bandPullAparts: ExerciseCard = {
  slug: 'band-pull-aparts',
  name: { en: 'Band pull-aparts', fr: 'Écartés à l’élastique' },
  cues: {
    en: [
      'Arms straight ahead, just below shoulder height.',
      'Pull the band to your chest, open wide.',
      'Shoulder blades together, neck long.',
    ],
    fr: [
      'Bras tendus devant toi, juste sous les épaules.',
      'Écarte l’élastique jusqu’à la poitrine.',
      'Serre les omoplates, cou long.',
    ],
  },
  categories: ['upper-body'],
  muscles: { primary: ['upper-back'], secondary: ['shoulders'] },
  equipment: ['resistance-band'],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: [],
  met: 3.5,
  compendiumCode: '02054',
  metSource: 'nearest',
  secondsPerRep: 2.4,
  variants: { easier: [], harder: [] },
};

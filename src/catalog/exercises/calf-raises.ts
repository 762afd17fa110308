import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const calfRaises: ExerciseCard = {
  slug: 'calf-raises',
  name: { en: 'Calf raises', fr: 'Montées sur pointes' },
  cues: {
    en: [
      'Rise over your big toe, as high as you can.',
      'Pause at the top, lower slowly.',
      'Knees straight, body tall.',
    ],
    fr: [
      'Monte en appui sur les gros orteils, bien haut.',
      'Marque une pause en haut, redescends lentement.',
      'Jambes tendues, grandis-toi.',
    ],
  },
  categories: ['lower-body'],
  muscles: { primary: ['calves'], secondary: ['core'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: contraindicatedBy('calf-load'),
  met: 2.8,
  compendiumCode: '02024',
  metSource: 'nearest',
  secondsPerRep: 2.0,
  variants: { easier: [], harder: [] },
};

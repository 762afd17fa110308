import { contraindicatedBy } from '../contraindications';
import type { ExerciseCard } from '../exercise';

export const worldsGreatestStretch: ExerciseCard = {
  slug: 'worlds-greatest-stretch',
  name: { en: 'World’s greatest stretch', fr: 'Fente avec rotation' },
  cues: {
    en: [
      'Long lunge, front knee over the ankle.',
      'Turn your chest to your front leg and reach up.',
      'Press the back heel away.',
    ],
    fr: [
      'Grande fente, genou avant au-dessus de la cheville.',
      'Tourne le buste vers ta jambe avant, bras au plafond.',
      'Pousse le talon arrière loin derrière.',
    ],
  },
  categories: ['warm-up', 'mobility'],
  muscles: {
    primary: ['hip-flexors', 'upper-back'],
    secondary: ['hamstrings', 'adductors', 'obliques', 'glutes'],
  },
  equipment: [],
  level: 'intermediate',
  impact: 'none',
  position: 'floor',
  sides: 'per-side',
  execution: 'reps',
  contraindications: contraindicatedBy('wide-lunge', 'hands-flat'),
  met: 3.3,
  compendiumCode: '02180',
  metSource: 'nearest',
  secondsPerRep: 5.0,
  variants: { easier: [], harder: [] },
};

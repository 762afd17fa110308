import type { ExerciseCard } from '../exercise';

export const kneeDrives: ExerciseCard = {
  slug: 'knee-drives',
  name: { en: 'Knee drives', fr: 'Montées de genoux sans saut' },
  cues: {
    en: [
      'Pull your hands down to meet your knee.',
      'Stand tall on the supporting leg.',
      'Change legs with quiet feet.',
    ],
    fr: [
      'Tire les mains vers le genou qui monte.',
      'Grandis-toi sur ta jambe d’appui.',
      'Change de jambe, pieds silencieux.',
    ],
  },
  categories: ['cardio', 'warm-up'],
  muscles: { primary: ['hip-flexors', 'abs'], secondary: ['core', 'glutes', 'shoulders'] },
  equipment: [],
  level: 'beginner',
  impact: 'low',
  position: 'standing',
  sides: 'alternating',
  execution: 'reps',
  contraindications: [],
  met: 5.0,
  compendiumCode: '03020',
  metSource: 'nearest',
  secondsPerRep: 1.6,
  variants: { easier: ['marching-in-place'], harder: ['high-knees'] },
};

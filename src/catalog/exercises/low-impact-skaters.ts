import type { ExerciseCard } from '../exercise';

export const lowImpactSkaters: ExerciseCard = {
  slug: 'low-impact-skaters',
  name: { en: 'Low-impact skaters', fr: 'Patineurs sans saut' },
  cues: {
    en: [
      'Step wide, then sweep the other foot behind.',
      'Sit your hips back, chest up.',
      'Swing your arms across, feet quiet.',
    ],
    fr: [
      'Grand pas de côté, l’autre pied glisse derrière.',
      'Fesses en arrière, buste haut.',
      'Balance les bras, pieds silencieux.',
    ],
  },
  categories: ['cardio'],
  muscles: { primary: ['glutes', 'quads'], secondary: ['abductors', 'core'] },
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
  secondsPerRep: 2.4,
  variants: { easier: [], harder: ['skaters'] },
};

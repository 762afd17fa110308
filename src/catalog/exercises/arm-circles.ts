import type { ExerciseCard } from '../exercise';

export const armCircles: ExerciseCard = {
  slug: 'arm-circles',
  name: { en: 'Arm circles', fr: 'Cercles de bras' },
  cues: {
    en: [
      'Start small, then let the circles grow.',
      'Keep your shoulders away from your ears.',
      'Ribs quiet, only the arms move.',
    ],
    fr: [
      'Commence petit, puis agrandis les cercles.',
      'Garde les épaules loin des oreilles.',
      'Le buste reste immobile, seuls les bras tournent.',
    ],
  },
  categories: ['warm-up', 'mobility', 'upper-body'],
  muscles: { primary: ['shoulders'], secondary: ['upper-back'] },
  equipment: [],
  level: 'beginner',
  impact: 'none',
  position: 'standing',
  sides: 'bilateral',
  execution: 'reps',
  contraindications: [],
  met: 2.8,
  compendiumCode: '02024',
  metSource: 'nearest',
  secondsPerRep: 2.0,
  variants: { easier: [], harder: [] },
};

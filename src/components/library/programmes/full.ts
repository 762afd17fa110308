import { defineProgramme, each, inRounds, slow } from '../programme';

/** From a quarter to half an hour. */
export const FULL_PROGRAMMES = [
  defineProgramme(
    {
      slug: 'whole-body-thirty',
      title: { en: 'Whole body, thirty minutes', fr: 'Corps entier, trente minutes' },
      summary: {
        en: 'Squat, push, hinge, core and pulse in three rounds. The one to come back to.',
        fr: 'Squat, poussée, charnière, gainage et cardio en trois tours. Celle où l’on revient.',
      },
      level: 'intermediate',
      equipment: [],
      focus: 'whole-body',
      isQuiet: true,
      suits: [],
    },
    [
      ...slow(40, 5, 'marching-in-place', 'arm-circles', 'torso-rotations'),
      ...slow(40, 5, 'hip-circles', 'good-mornings'),
      ...inRounds(
        3,
        60,
        each(
          40,
          20,
          'air-squats',
          'push-ups',
          'single-leg-glute-bridges',
          'mountain-climbers',
          'reverse-lunges',
          'side-plank',
          'low-impact-skaters',
        ),
      ),
      ...slow(60, 5, 'standing-quad-stretch', 'standing-hamstring-stretch'),
      ...slow(50, 5, 'chest-stretch'),
    ],
  ),
  defineProgramme(
    {
      slug: 'dumbbell-strength',
      title: { en: 'Dumbbell strength', fr: 'Force aux haltères' },
      summary: {
        en: 'Three pairs of sets, slow and heavy, with a full minute between them.',
        fr: 'Trois paires de séries, lentes et lourdes, avec une minute entière entre elles.',
      },
      level: 'intermediate',
      equipment: ['dumbbells'],
      focus: 'strength',
      isQuiet: true,
      suits: [],
      format: 'strength',
    },
    [
      ...slow(40, 5, 'marching-in-place', 'arm-circles', 'good-mornings', 'half-squats'),
      ...inRounds(3, 75, each(40, 60, 'goblet-squats', 'bent-over-rows')),
      ...inRounds(3, 75, each(40, 60, 'romanian-deadlifts', 'shoulder-press')),
      ...inRounds(2, 75, each(40, 60, 'push-ups', 'biceps-curls')),
      ...slow(35, 5, 'chest-stretch'),
      ...slow(40, 5, 'standing-hamstring-stretch', 'standing-quad-stretch'),
    ],
  ),
  defineProgramme(
    {
      slug: 'strong-arms',
      title: { en: 'Arms and shoulders', fr: 'Bras et épaules' },
      summary: {
        en: 'Press, row, curl and dip with two dumbbells and a chair.',
        fr: 'Développés, rowing, curls et dips avec deux haltères et une chaise.',
      },
      level: 'intermediate',
      equipment: ['dumbbells', 'chair'],
      focus: 'strength',
      isQuiet: true,
      suits: ['knee', 'ankle'],
    },
    [
      ...slow(40, 5, 'marching-in-place', 'arm-circles', 'torso-rotations'),
      ...inRounds(
        3,
        60,
        each(40, 20, 'shoulder-press', 'bent-over-rows', 'chair-dips', 'biceps-curls'),
      ),
      ...slow(45, 5, 'chest-stretch'),
      ...slow(40, 5, 'standing-hamstring-stretch'),
    ],
  ),
  defineProgramme(
    {
      slug: 'strong-legs',
      title: { en: 'Strong legs', fr: 'Jambes solides' },
      summary: {
        en: 'Front, back and sides of the legs in three rounds, without a jump.',
        fr: 'L’avant, l’arrière et les côtés des jambes en trois tours, sans un saut.',
      },
      level: 'intermediate',
      equipment: [],
      focus: 'legs',
      isQuiet: true,
      suits: ['wrist', 'shoulder', 'neck'],
    },
    [
      ...slow(40, 5, 'marching-in-place', 'hip-circles', 'ankle-rocks', 'half-squats'),
      ...inRounds(
        3,
        60,
        each(
          40,
          20,
          'reverse-lunges',
          'single-leg-glute-bridges',
          'side-lunges',
          'good-mornings',
          'calf-raises',
        ),
      ),
      ...slow(50, 5, 'standing-quad-stretch', 'standing-hamstring-stretch'),
    ],
  ),
  defineProgramme(
    {
      slug: 'sweat-without-jumping',
      title: { en: 'Sweat without jumping', fr: 'Transpirer sans sauter' },
      summary: {
        en: 'The pulse goes up, the feet stay down: for flats with neighbours.',
        fr: 'Le cœur monte, les pieds restent au sol : pour les appartements avec voisins.',
      },
      level: 'beginner',
      equipment: [],
      focus: 'cardio',
      isQuiet: true,
      suits: ['lower-back', 'neck'],
    },
    [
      ...slow(40, 5, 'marching-in-place', 'arm-circles', 'hip-circles'),
      ...inRounds(
        3,
        60,
        each(
          40,
          20,
          'step-jacks',
          'low-impact-skaters',
          'knee-drives',
          'shadow-boxing',
          'step-back-burpees',
        ),
      ),
      ...slow(40, 5, 'marching-in-place'),
      ...slow(50, 5, 'standing-quad-stretch', 'standing-hamstring-stretch'),
    ],
  ),
  defineProgramme(
    {
      slug: 'power-circuit',
      title: { en: 'Power circuit', fr: 'Circuit explosif' },
      summary: {
        en: 'Jumps, burpees and pike push-ups at 40 : 20, for those who want it hard.',
        fr: 'Sauts, burpees et pompes en V inversé, 40 secondes d’effort, 20 de repos. Pour qui aime ça dur.',
      },
      level: 'advanced',
      equipment: [],
      focus: 'cardio',
      isQuiet: false,
      suits: [],
      format: 'hiit',
    },
    [
      ...slow(40, 5, 'marching-in-place', 'arm-circles', 'hip-circles', 'knee-drives'),
      ...inRounds(
        3,
        75,
        each(40, 20, 'burpees', 'skaters', 'pike-push-ups', 'jump-squats', 'mountain-climbers'),
      ),
      ...slow(30, 5, 'marching-in-place'),
      ...slow(40, 5, 'standing-quad-stretch', 'standing-hamstring-stretch'),
    ],
    { intensity: 'high' },
  ),
  defineProgramme(
    {
      slug: 'upright-back',
      title: { en: 'Upright back', fr: 'Dos bien droit' },
      summary: {
        en: 'For those who sit all day: pull the shoulders back, wake the glutes, open the chest.',
        fr: 'Pour qui reste assis : ramène les épaules, réveille les fessiers, ouvre la poitrine.',
      },
      level: 'beginner',
      equipment: ['resistance-band'],
      focus: 'strength',
      isQuiet: true,
      suits: ['lower-back', 'neck', 'hypertension'],
    },
    [
      ...slow(40, 5, 'marching-in-place', 'arm-circles', 'torso-rotations'),
      ...inRounds(
        2,
        45,
        each(40, 20, 'band-pull-aparts', 'glute-bridges', 'bird-dog', 'half-squats', 'clamshells'),
      ),
      ...slow(45, 5, 'chest-stretch'),
      ...slow(50, 5, 'standing-hamstring-stretch'),
    ],
  ),
];

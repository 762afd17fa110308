import { defineProgramme, each, inRounds, interval, slow, withBreak } from '../programme';

/** Tabata et al. 1996: eight times 20 : 10, then a minute's break. */
const tabataBlock = (...exercises: readonly string[]) =>
  withBreak(60, [...each(20, 10, ...exercises), ...each(20, 10, ...exercises)]);

/** Under a quarter of an hour. */
export const SHORT_PROGRAMMES = [
  defineProgramme(
    {
      slug: 'seven-minutes',
      title: { en: 'Seven minutes', fr: 'Sept minutes' },
      summary: {
        en: 'Legs, push, core and pulse once through, with a chair and a wall.',
        fr: 'Jambes, poussée, gainage et cardio en un tour, avec une chaise et un mur.',
      },
      level: 'intermediate',
      equipment: ['chair', 'wall'],
      focus: 'whole-body',
      isQuiet: false,
      suits: [],
    },
    [
      ...slow(30, 10, 'marching-in-place', 'step-jacks'),
      // Klika & Jordan 2013: large muscles in turn, 30 : 10.
      ...each(30, 10, 'wall-sit', 'push-ups', 'crunches', 'reverse-lunges', 'chair-dips'),
      ...each(30, 10, 'high-knees', 'plank'),
      interval('standing-hamstring-stretch', 45, 0, 'low'),
    ],
  ),
  defineProgramme(
    {
      slug: 'first-steps',
      title: { en: 'First steps', fr: 'Premiers pas' },
      summary: {
        en: 'Never trained, or long ago. Short efforts, as much rest, nothing on the wrists for long.',
        fr: 'Jamais entraîné, ou il y a longtemps. Des efforts courts et autant de repos.',
      },
      level: 'beginner',
      equipment: ['wall'],
      focus: 'whole-body',
      isQuiet: true,
      suits: [],
    },
    [
      ...slow(30, 5, 'marching-in-place', 'arm-circles', 'hip-circles'),
      ...inRounds(
        2,
        50,
        each(
          30,
          30,
          'half-squats',
          'wall-push-ups',
          'glute-bridges',
          'knee-drives',
          'slow-mountain-climbers',
        ),
      ),
      ...slow(35, 5, 'chest-stretch'),
      ...slow(40, 5, 'standing-hamstring-stretch'),
    ],
  ),
  defineProgramme(
    {
      slug: 'first-intervals',
      title: { en: 'First intervals', fr: 'Premiers intervalles' },
      summary: {
        en: 'Twenty seconds brisk, forty seconds rest: how intervals begin.',
        fr: 'Vingt secondes vives, quarante de repos : c’est ainsi qu’on commence les intervalles.',
      },
      level: 'beginner',
      equipment: [],
      focus: 'cardio',
      isQuiet: true,
      suits: ['knee', 'lower-back'],
      format: 'hiit',
    },
    [
      ...slow(40, 5, 'marching-in-place', 'arm-circles', 'hip-circles'),
      ...inRounds(
        2,
        40,
        each(20, 40, 'knee-drives', 'low-impact-skaters', 'shadow-boxing', 'half-squats'),
      ),
      ...slow(60, 5, 'marching-in-place'),
      ...slow(40, 5, 'standing-hamstring-stretch', 'chest-stretch'),
    ],
  ),
  defineProgramme(
    {
      slug: 'core-in-ten',
      title: { en: 'Core in ten', fr: 'Gainage en dix minutes' },
      summary: {
        en: 'Front, sides and depth of the trunk in two rounds on a mat.',
        fr: 'L’avant, les côtés et la profondeur du tronc, en deux tours sur un tapis.',
      },
      level: 'intermediate',
      equipment: ['mat'],
      focus: 'core',
      isQuiet: true,
      suits: [],
    },
    [
      ...slow(30, 5, 'torso-rotations', 'cat-cow'),
      ...inRounds(
        2,
        35,
        each(30, 10, 'forearm-plank', 'bicycle-crunches', 'side-plank', 'bird-dog', 'leg-raises'),
      ),
      ...slow(30, 5, 'cobra-stretch', 'cat-cow'),
    ],
  ),
  defineProgramme(
    {
      slug: 'tabata',
      title: { en: 'Two Tabata blocks', fr: 'Deux blocs Tabata' },
      summary: {
        en: 'Eight times twenty seconds all you have, twice. For those who already train.',
        fr: 'Huit fois vingt secondes à fond, deux fois. Pour qui s’entraîne déjà.',
      },
      level: 'intermediate',
      equipment: [],
      focus: 'cardio',
      isQuiet: false,
      suits: [],
      format: 'tabata',
    },
    [
      ...slow(40, 5, 'marching-in-place', 'arm-circles', 'hip-circles', 'knee-drives'),
      ...tabataBlock('high-knees', 'mountain-climbers', 'jumping-jacks', 'quick-feet-half-burpees'),
      ...tabataBlock('skaters', 'push-ups', 'jumping-jacks', 'mountain-climbers'),
      ...slow(35, 5, 'marching-in-place'),
      ...slow(40, 5, 'standing-quad-stretch', 'standing-hamstring-stretch'),
    ],
    { intensity: 'high' },
  ),
];

import { defineProgramme, each, inRounds, slow } from '../programme';

/** For bodies that ask for care, and for loosening up. */
export const GENTLE_PROGRAMMES = [
  defineProgramme(
    {
      slug: 'kind-to-knees',
      title: { en: 'Kind to knees', fr: 'Doux pour les genoux' },
      summary: {
        en: 'No jump, no deep bend, no kneeling: strong hips and calves carry the knee.',
        fr: 'Ni saut, ni flexion profonde, ni appui à genoux : des hanches fortes soulagent le genou.',
      },
      level: 'beginner',
      equipment: ['wall'],
      focus: 'whole-body',
      isQuiet: true,
      suits: ['knee'],
    },
    [
      ...slow(40, 5, 'marching-in-place', 'arm-circles', 'torso-rotations', 'hip-circles'),
      ...inRounds(
        2,
        60,
        each(
          40,
          20,
          'half-squats',
          'wall-push-ups',
          'glute-bridges',
          'calf-raises',
          'clamshells',
          'shadow-boxing',
        ),
      ),
      ...slow(40, 5, 'standing-hamstring-stretch', 'chest-stretch'),
    ],
    { intensity: 'low' },
  ),
  defineProgramme(
    {
      slug: 'a-back-that-holds',
      title: { en: 'A back that holds', fr: 'Un dos qui tient' },
      summary: {
        en: 'Bird dog, bridge and short planks: the trunk learns to stay still.',
        fr: 'Bird dog, relevés de bassin et planches courtes : le tronc apprend à rester stable.',
      },
      level: 'beginner',
      equipment: ['mat'],
      focus: 'core',
      isQuiet: true,
      suits: ['lower-back', 'neck'],
    },
    [
      ...slow(40, 5, 'marching-in-place', 'hip-circles', 'cat-cow'),
      ...inRounds(2, 60, each(30, 20, 'bird-dog', 'glute-bridges', 'knee-plank', 'clamshells')),
      ...slow(40, 5, 'hip-flexor-stretch'),
      ...slow(45, 5, 'cat-cow'),
    ],
    { intensity: 'low' },
  ),
  defineProgramme(
    {
      slug: 'steady-on-your-feet',
      title: { en: 'Steady on your feet', fr: 'Bien sur ses pieds' },
      summary: {
        en: 'For older people: all standing, a chair within reach, balance and leg strength.',
        fr: 'Pour les aînés : tout debout, une chaise à portée de main, équilibre et force des jambes.',
      },
      level: 'beginner',
      equipment: ['chair', 'wall'],
      focus: 'legs',
      isQuiet: true,
      suits: ['knee', 'lower-back', 'hip', 'hypertension'],
    },
    [
      ...slow(40, 10, 'marching-in-place', 'arm-circles', 'hip-circles'),
      ...inRounds(
        2,
        60,
        each(30, 30, 'half-squats', 'calf-raises', 'low-impact-skaters', 'wall-push-ups'),
      ),
      ...slow(35, 10, 'marching-in-place'),
      ...slow(40, 10, 'standing-hamstring-stretch', 'chest-stretch'),
    ],
    { intensity: 'low' },
  ),
  defineProgramme(
    {
      slug: 'moving-for-two',
      title: { en: 'Moving for two', fr: 'Bouger pour deux' },
      summary: {
        en: 'In pregnancy, once doctor or midwife agree. Nothing on the back, talk all the way.',
        fr: 'Pendant la grossesse, avec l’accord de la sage-femme. Rien sur le dos, et tu peux parler.',
      },
      level: 'beginner',
      equipment: ['wall'],
      focus: 'whole-body',
      isQuiet: true,
      suits: ['pregnancy'],
    },
    [
      ...slow(40, 10, 'marching-in-place', 'arm-circles', 'hip-circles'),
      ...inRounds(
        2,
        60,
        each(30, 30, 'half-squats', 'wall-push-ups', 'clamshells', 'bird-dog', 'calf-raises'),
      ),
      ...slow(35, 10, 'cat-cow'),
      ...slow(40, 10, 'standing-hamstring-stretch', 'chest-stretch'),
    ],
    { intensity: 'low' },
  ),
  defineProgramme(
    {
      slug: 'desk-break',
      title: { en: 'Desk break', fr: 'Pause de bureau' },
      summary: {
        en: 'Neck to ankles loosened beside the desk, in the clothes you have on.',
        fr: 'De la nuque aux chevilles, à côté du bureau, dans les vêtements du jour.',
      },
      level: 'beginner',
      equipment: [],
      focus: 'mobility',
      isQuiet: true,
      suits: ['wrist', 'shoulder', 'lower-back', 'neck', 'pregnancy'],
      format: 'mobility',
    },
    [
      ...each(40, 5, 'arm-circles', 'torso-rotations', 'hip-circles', 'chest-stretch'),
      ...each(50, 5, 'ankle-rocks', 'standing-quad-stretch', 'standing-hamstring-stretch'),
    ],
    { intensity: 'low', getReadySeconds: 15 },
  ),
  defineProgramme(
    {
      slug: 'morning-mobility',
      title: { en: 'Morning mobility', fr: 'Mobilité du matin' },
      summary: {
        en: 'Every joint once round, then the long muscles, before the day begins.',
        fr: 'Chaque articulation une fois, puis les grands muscles, avant que la journée commence.',
      },
      level: 'beginner',
      equipment: ['mat'],
      focus: 'mobility',
      isQuiet: true,
      suits: ['shoulder', 'neck', 'hypertension'],
      format: 'mobility',
    },
    [
      ...each(35, 5, 'marching-in-place'),
      ...each(50, 5, 'arm-circles', 'torso-rotations', 'hip-circles'),
      ...each(50, 5, 'ankle-rocks', 'good-mornings', 'cat-cow', 'hip-flexor-stretch'),
      ...each(50, 5, 'cobra-stretch', 'standing-quad-stretch', 'standing-hamstring-stretch'),
    ],
    { intensity: 'low' },
  ),
  defineProgramme(
    {
      slug: 'evening-stretch',
      title: { en: 'Evening stretch', fr: 'Étirements du soir' },
      summary: {
        en: 'Long, quiet holds for hips, thighs and chest. Breathe out longer than in.',
        fr: 'De longs étirements calmes pour les hanches, les cuisses et la poitrine. Expire longuement.',
      },
      level: 'beginner',
      equipment: ['mat'],
      focus: 'mobility',
      isQuiet: true,
      suits: ['shoulder', 'neck', 'ankle', 'hip', 'hypertension'],
      format: 'mobility',
    },
    [
      ...each(60, 5, 'hip-circles'),
      ...each(75, 5, 'cat-cow'),
      ...each(60, 5, 'hip-flexor-stretch', 'chest-stretch'),
      ...each(60, 5, 'standing-quad-stretch', 'standing-hamstring-stretch', 'cobra-stretch'),
    ],
    { intensity: 'low' },
  ),
];

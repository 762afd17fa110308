import type { Language, LocalizedText } from '../workout/language';
import type {
  Category,
  Condition,
  Constraints,
  Goal,
  Level,
  Muscle,
  Position,
  TrainingFormat,
} from './constraints';

/** What a person calls muscles; French with its article, so that it can stand in a sentence. */
export const MUSCLE_WORDS: Record<Muscle, LocalizedText> = {
  chest: { en: 'chest', fr: 'les pectoraux' },
  'upper-back': { en: 'upper back', fr: 'le haut du dos' },
  lats: { en: 'lats', fr: 'les dorsaux' },
  'lower-back': { en: 'lower back', fr: 'le bas du dos' },
  shoulders: { en: 'shoulders', fr: 'les épaules' },
  biceps: { en: 'biceps', fr: 'les biceps' },
  triceps: { en: 'triceps', fr: 'les triceps' },
  forearms: { en: 'forearms', fr: 'les avant-bras' },
  abs: { en: 'abs', fr: 'les abdominaux' },
  obliques: { en: 'obliques', fr: 'les obliques' },
  core: { en: 'core', fr: 'la sangle abdominale' },
  glutes: { en: 'glutes', fr: 'les fessiers' },
  quads: { en: 'quads', fr: 'les quadriceps' },
  hamstrings: { en: 'hamstrings', fr: 'les ischios' },
  calves: { en: 'calves', fr: 'les mollets' },
  'hip-flexors': { en: 'hip flexors', fr: 'les fléchisseurs de hanche' },
  adductors: { en: 'inner thighs', fr: 'les adducteurs' },
  abductors: { en: 'outer hips', fr: 'les abducteurs' },
  neck: { en: 'neck', fr: 'le cou' },
};

export const AREA_WORDS: Record<Category, LocalizedText> = {
  'warm-up': { en: 'warm-up', fr: 'l’échauffement' },
  'lower-body': { en: 'legs and glutes', fr: 'les jambes et les fessiers' },
  'upper-body': { en: 'upper body', fr: 'le haut du corps' },
  core: { en: 'core', fr: 'la sangle abdominale' },
  cardio: { en: 'cardio', fr: 'le cardio' },
  mobility: { en: 'mobility', fr: 'la mobilité' },
  'cool-down': { en: 'stretching', fr: 'les étirements' },
};

/** As the end of "nothing that strains …" / "rien qui sollicite …", or of "fit for …" / "adapté à …". */
export const CONDITION_WORDS: Record<Condition, LocalizedText> = {
  wrist: { en: 'your wrists', fr: 'tes poignets' },
  shoulder: { en: 'your shoulders', fr: 'tes épaules' },
  knee: { en: 'your knees', fr: 'tes genoux' },
  'lower-back': { en: 'your lower back', fr: 'ton dos' },
  neck: { en: 'your neck', fr: 'ta nuque' },
  ankle: { en: 'your ankles', fr: 'tes chevilles' },
  hip: { en: 'your hips', fr: 'tes hanches' },
  pregnancy: { en: 'pregnancy', fr: 'la grossesse' },
  hypertension: { en: 'high blood pressure', fr: 'l’hypertension' },
};

export const FORMAT_WORDS: Record<TrainingFormat, LocalizedText> = {
  circuit: { en: 'circuit', fr: 'circuit' },
  hiit: { en: 'HIIT', fr: 'HIIT' },
  tabata: { en: 'Tabata', fr: 'Tabata' },
  emom: { en: 'EMOM', fr: 'EMOM' },
  strength: { en: 'strength sets', fr: 'séries de renforcement' },
  mobility: { en: 'mobility flow', fr: 'enchaînement de mobilité' },
};

export const GOAL_WORDS: Record<Goal, LocalizedText> = {
  general: { en: 'full body', fr: 'tout le corps' },
  strength: { en: 'strength', fr: 'force' },
  cardio: { en: 'cardio', fr: 'cardio' },
  'fat-loss': { en: 'calorie burn', fr: 'dépense d’énergie' },
  mobility: { en: 'mobility', fr: 'mobilité' },
  posture: { en: 'posture', fr: 'posture' },
  sport: { en: 'athletic', fr: 'préparation sportive' },
};

export const LEVEL_WORDS: Record<Level, LocalizedText> = {
  beginner: { en: 'beginner', fr: 'débutant' },
  intermediate: { en: 'intermediate', fr: 'intermédiaire' },
  advanced: { en: 'advanced', fr: 'avancé' },
};

export const POSITION_WORDS: Record<Position, LocalizedText> = {
  standing: { en: 'standing', fr: 'debout' },
  kneeling: { en: 'kneeling', fr: 'à genoux' },
  floor: { en: 'on the floor', fr: 'au sol' },
  seated: { en: 'seated', fr: 'assis' },
};

/** Muscles that people call by one name. */
const MUSCLE_GROUPS: readonly {
  muscles: readonly Muscle[];
  words: LocalizedText;
  area?: Category;
}[] = [
  { muscles: ['lats', 'upper-back', 'lower-back'], words: { en: 'back', fr: 'le dos' } },
  {
    muscles: ['abs', 'obliques', 'core'],
    words: { en: 'core', fr: 'les abdominaux' },
    area: 'core',
  },
  {
    muscles: ['biceps', 'triceps', 'shoulders', 'forearms'],
    words: { en: 'arms and shoulders', fr: 'les bras et les épaules' },
  },
  { muscles: ['quads', 'hamstrings', 'adductors'], words: { en: 'thighs', fr: 'les cuisses' } },
];
const LEG_MUSCLES: readonly Muscle[] = [
  'glutes',
  'quads',
  'hamstrings',
  'calves',
  'adductors',
  'abductors',
];

/** Areas and muscles of a focus as few words: what an area or a group says is not said again. */
export const focusWords = (
  { focusAreas, focusMuscles }: Pick<Constraints, 'focusAreas' | 'focusMuscles'>,
  language: Language,
): string[] => {
  const said: string[] = [];
  let left = focusAreas.includes('lower-body')
    ? focusMuscles.filter((muscle) => !LEG_MUSCLES.includes(muscle))
    : [...focusMuscles];
  let areas = [...focusAreas];
  for (const { muscles, words, area } of MUSCLE_GROUPS) {
    if (!muscles.every((muscle) => left.includes(muscle))) continue;
    said.push(words[language]);
    left = left.filter((muscle) => !muscles.includes(muscle));
    areas = areas.filter((one) => one !== area);
  }
  if (areas.includes('core')) left = left.filter((muscle) => muscle !== 'core');
  return [
    ...areas.map((area) => AREA_WORDS[area][language]),
    ...said,
    ...left.map((muscle) => MUSCLE_WORDS[muscle][language]),
  ];
};

/** "a", "a and b", "a, b and c". */
export const listWords = (words: readonly string[], language: Language): string => {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${last}`;
};

/** "45 s", "2 min", "2 min 30 s". */
export const timeWords = (seconds: number): string => {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
};

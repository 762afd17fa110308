import { equipmentName } from '../catalog/equipment-words';
import type { Language } from '../workout/language';
import { durationInSeconds } from '../workout/timeline';
import type { WorkoutSession } from '../workout/workout-session';
import { hasFocus, hitsFocus, overlaps, type PlannerCatalogue } from './catalogue-index';
import type { Constraints } from './constraints';
import { DEFAULT_BODY_MASS_KG } from './energy';
import { structureSentence, targetSentence } from './explain-structure';
import { SHORT_SESSION_SECONDS } from './format-rules';
import {
  CONDITION_WORDS,
  focusWords,
  LEVEL_WORDS,
  listWords,
  POSITION_WORDS,
  timeWords,
} from './planner-words';
import { isFlow, readSession, type ReadSession } from './read-session';
import type { Relaxation } from './relaxed';

/** Which movements of a flow reach the parts that were asked for. */
const flowFocusSentence = (read: ReadSession, language: Language): string | null => {
  const { entries, constraints } = read;
  const names = new Set<string>();
  for (const { card } of entries)
    if (
      card !== null &&
      (hitsFocus(card, constraints) || overlaps(card.muscles.secondary, constraints.focusMuscles))
    )
      names.add(card.name[language].toLowerCase());
  if (names.size === 0) return null;
  const labels = listWords(focusWords(constraints, language), language);
  const list = listWords([...names], language);
  return language === 'fr' ? `Pour ${labels} : ${list}.` : `For ${labels}: ${list}.`;
};

const focusSentence = (read: ReadSession, language: Language): string | null => {
  const { main, constraints } = read;
  if (!hasFocus(constraints)) return null;
  if (isFlow(read)) return flowFocusSentence(read, language);
  if (main.length === 0) return null;
  const hits = main.filter(({ card }) => card !== null && hitsFocus(card, constraints)).length;
  const share = Math.round((hits / main.length) * 100);
  const labels = listWords(focusWords(constraints, language), language);
  return language === 'fr'
    ? `L’accent est sur ${labels} : ${share} % de la partie principale.`
    : `The focus is on ${labels}: ${share} % of the main part.`;
};

const conditionSentence = ({ constraints }: ReadSession, language: Language): string | null => {
  const joints = constraints.conditions.filter(
    (tag) => tag !== 'pregnancy' && tag !== 'hypertension',
  );
  const states = constraints.conditions.filter(
    (tag) => tag === 'pregnancy' || tag === 'hypertension',
  );
  const sentences: string[] = [];
  if (joints.length > 0) {
    const words = listWords(
      joints.map((tag) => CONDITION_WORDS[tag][language]),
      language,
    );
    const isOne = joints.length === 1 && (joints[0] === 'lower-back' || joints[0] === 'neck');
    sentences.push(
      language === 'fr'
        ? `Pour ménager ${words}, j’ai écarté tous les exercices du catalogue qui ne ${isOne ? 'lui' : 'leur'} vont pas.`
        : `To spare ${words}, I left out every exercise of the catalogue that does not suit ${isOne ? 'it' : 'them'}.`,
    );
  }
  if (states.length > 0) {
    const words = listWords(
      states.map((tag) => CONDITION_WORDS[tag][language]),
      language,
    );
    const who = states.includes('pregnancy')
      ? { en: 'your doctor or midwife', fr: 'à ton médecin ou à ta sage-femme' }
      : { en: 'your doctor', fr: 'à ton médecin' };
    sentences.push(
      language === 'fr'
        ? `Ce que l’on évite avec ${words} n’y est pas ; garde un rythme où tu peux parler, et demande ${who.fr} si tu peux t’entraîner.`
        : `What is avoided with ${words} is not in it; keep a pace at which you can talk, and ask ${who.en} whether you may train.`,
    );
  }
  return sentences.length > 0 ? sentences.join(' ') : null;
};

const wishSentence = (read: ReadSession, language: Language): string | null => {
  const { constraints, entries } = read;
  const wishes: string[] = [];
  if (
    entries.every(({ card }) => card?.impact !== 'high') &&
    (constraints.lowImpact || constraints.quiet)
  )
    wishes.push(language === 'fr' ? 'aucun saut' : 'no jumps');
  if (constraints.positions !== undefined) {
    const words = constraints.positions.map((position) => POSITION_WORDS[position][language]);
    wishes.push(`${language === 'fr' ? 'uniquement' : 'only'} ${listWords(words, language)}`);
  }
  if (constraints.level !== undefined)
    wishes.push(
      language === 'fr'
        ? `rien au-dessus du niveau ${LEVEL_WORDS[constraints.level].fr}`
        : `nothing above ${LEVEL_WORDS[constraints.level].en} level`,
    );
  if (wishes.length === 0) return null;
  return `${language === 'fr' ? 'Respecté' : 'Kept'}${language === 'fr' ? ' ' : ''}: ${wishes.join(', ')}.`;
};

const equipmentSentence = ({ entries }: ReadSession, language: Language): string => {
  const items = new Set(entries.flatMap(({ card }) => card?.equipment ?? []));
  if (items.size === 0) return language === 'fr' ? 'Sans matériel.' : 'No equipment needed.';
  const words = [...items].map((item) => equipmentName(item, language).toLowerCase());
  return `${language === 'fr' ? 'Il te faut :' : 'You need:'} ${words.join(', ')}.`;
};

const shortSentence = (read: ReadSession, language: Language): string | null => {
  const { constraints, entries } = read;
  const name = entries[0]?.card?.name[language];
  const isShort = constraints.durationSeconds < SHORT_SESSION_SECONDS;
  if (name === undefined || (constraints.warmUp && !isShort)) return null;
  if (!isShort || !constraints.warmUp)
    return language === 'fr'
      ? 'Sans échauffement, comme demandé : commence en douceur.'
      : 'No warm-up, as you asked: begin gently.';
  return language === 'fr'
    ? `Si court, le premier exercice sert d’échauffement : ${name}, doucement.`
    : `So short, the first exercise is the warm-up: ${name}, gently.`;
};

const relaxedSentence = ({ asked, given, why }: Relaxation, language: Language): string =>
  language === 'fr'
    ? `Pas tenu comme demandé : ${asked} → ${given}, car ${why}.`
    : `Not kept as asked: ${asked} → ${given}, because ${why}.`;

const kcalSentence = (kcal: number, { bodyMassKg }: Constraints, language: Language): string => {
  const mass = bodyMassKg ?? DEFAULT_BODY_MASS_KG;
  return language === 'fr'
    ? `Environ ${kcal} kcal pour ${mass} kg (estimation).`
    : `About ${kcal} kcal at ${mass} kg (an estimate).`;
};

/** What the session is, read from the session itself: nothing is said that it does not keep. */
export const explainSession = (
  session: WorkoutSession,
  constraints: Constraints,
  catalogue: PlannerCatalogue,
  details: { relaxed: readonly Relaxation[]; kcal: number; notes?: readonly string[] },
): string => {
  const { language } = constraints;
  const read = readSession(session, constraints, catalogue);
  const head = `${timeWords(durationInSeconds(session))}${language === 'fr' ? ' ' : ''}: ${structureSentence(read, language)}.`;
  return [
    ...(details.notes ?? []),
    head,
    targetSentence(read, language),
    focusSentence(read, language),
    conditionSentence(read, language),
    wishSentence(read, language),
    equipmentSentence(read, language),
    shortSentence(read, language),
    ...details.relaxed.map((relaxation) => relaxedSentence(relaxation, language)),
    kcalSentence(details.kcal, constraints, language),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
};

import { equipmentName } from '../catalog/equipment-words';
import type { ExerciseCard } from '../catalog/exercise';
import { indexBySlug, type PlannerCatalogue } from './catalogue-index';
import type { Constraints } from './constraints';
import { CONDITION_WORDS, listWords } from './planner-words';
import { reason } from './reasons';
import type { Relaxation } from './relaxed';
import { faultsOf, type ExerciseFault } from './usable';

export interface Relaxed {
  readonly constraints: Constraints;
  readonly relaxed: readonly Relaxation[];
}

const whyNot = (
  card: ExerciseCard,
  fault: ExerciseFault,
  { language, conditions }: Constraints,
): string => {
  switch (fault.promise) {
    case 'injury': {
      const tags = card.contraindications.filter((tag) => conditions.includes(tag));
      const words = listWords(
        tags.map((tag) => CONDITION_WORDS[tag][language]),
        language,
      );
      return reason('wantedInjury', language, words);
    }
    case 'equipment': {
      const items = card.equipment.map((item) => equipmentName(item, language).toLowerCase());
      return reason('wantedEquipment', language, items.join(', '));
    }
    case 'impact':
      return reason('wantedImpact', language);
    case 'refused':
      return reason('wantedRefused', language);
    case 'level':
      return reason('wantedLevel', language);
    case 'position':
      return reason('wantedPosition', language);
  }
};

/** The nearest exercise of the same family that may be used: easier ones first, then their easier ones, then harder. */
const substituteFor = (
  card: ExerciseCard,
  bySlug: ReadonlyMap<string, ExerciseCard>,
  constraints: Constraints,
): ExerciseCard | null => {
  const open = [...card.variants.easier];
  const seen = new Set<string>([card.slug]);
  for (let slug = open.shift(); slug !== undefined; slug = open.shift()) {
    if (seen.has(slug)) continue;
    seen.add(slug);
    const easier = bySlug.get(slug);
    if (easier === undefined) continue;
    if (faultsOf(easier, constraints).length === 0) return easier;
    open.push(...easier.variants.easier);
  }
  return null;
};

/** Exercises asked for by name that may not be used give way to an easier version, or to nothing; both are said. */
export const relaxWanted = (constraints: Constraints, catalogue: PlannerCatalogue): Relaxed => {
  const bySlug = indexBySlug(catalogue);
  const relaxed: Relaxation[] = [];
  const wanted = new Set<string>();
  const { language } = constraints;
  const nothing = language === 'fr' ? 'laissé de côté' : 'left out';
  for (const slug of constraints.wanted) {
    const card = bySlug.get(slug);
    if (card === undefined) {
      const why = reason('wantedMissing', language);
      relaxed.push({ promise: 'wanted', asked: slug.replaceAll('-', ' '), given: nothing, why });
      continue;
    }
    const [fault] = faultsOf(card, constraints);
    if (fault === undefined) {
      wanted.add(slug);
      continue;
    }
    const substitute = substituteFor(card, bySlug, constraints);
    if (substitute !== null) wanted.add(substitute.slug);
    relaxed.push({
      promise: 'wanted',
      asked: card.name[language],
      given: substitute?.name[language] ?? nothing,
      why: whyNot(card, fault, constraints),
    });
  }
  return { constraints: { ...constraints, wanted: [...wanted] }, relaxed };
};

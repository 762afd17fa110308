import { HOUSEHOLD_EQUIPMENT, type Equipment } from '../constraints';
import type { Language } from '../../workout/language';
import { reason } from '../reasons';
import type { Relaxation } from '../relaxed';
import type { Item } from './lexicon';
import type { Denials } from './negation';

export interface ReadEquipment {
  /** What is at hand; `null`: nothing was said. */
  readonly items: readonly Equipment[] | null;
  readonly relaxed: readonly Relaxation[];
}

/** "only", "just", "I have": what follows is all there is. */
const REACH = 5;

const isEnumerated = (items: readonly Item[], index: number): boolean => {
  const before = items.slice(Math.max(0, index - REACH), index);
  const lastBreak = before.findLastIndex(
    ({ token, concept }) => concept === null && /^[.;!?]$/.test(token.text),
  );
  const isAfter = before
    .slice(lastBreak + 1)
    .some(({ concept }) => concept?.kind === 'only' || concept?.kind === 'have');
  const isBefore = items
    .slice(index + 1, index + 4)
    .some(({ concept }) => concept?.kind === 'only');
  return isAfter || isBefore;
};

/** What a person has to train with. */
export const readEquipment = (
  items: readonly Item[],
  { denied, excepted }: Denials,
  language: Language,
): ReadEquipment => {
  const has: Equipment[] = [];
  const lacks: Equipment[] = [];
  const relaxed: Relaxation[] = [];
  let none = false;
  let enumerated = false;
  let place: readonly Equipment[] | null = null;
  items.forEach(({ concept }, index) => {
    const isDenied = denied.has(index) && !excepted.has(index);
    if (concept?.kind === 'no-equipment') none = true;
    if (concept?.kind === 'equipment-word' && isDenied) none = true;
    if (concept?.kind === 'place' && !isDenied) place ??= concept.equipment;
    if (concept?.kind === 'unknown-equipment' && !isDenied) {
      const why = reason('equipmentUnknown', language, concept.name);
      const given = language === 'fr' ? 'sans' : 'without';
      relaxed.push({ promise: 'equipment', asked: concept.name, given, why });
    }
    if (concept?.kind !== 'equipment') return;
    if (isDenied) lacks.push(...concept.items);
    else {
      has.push(...concept.items);
      if (isEnumerated(items, index)) enumerated = true;
    }
  });
  if (none) return { items: [...new Set(has)], relaxed };
  const base: readonly Equipment[] | null = place;
  if (has.length === 0 && lacks.length === 0 && base === null) return { items: null, relaxed };
  // Who names a chair or a mat names what there is; dumbbells alone do not take the wall away.
  const isHousehold = has.some((item) => HOUSEHOLD_EQUIPMENT.includes(item));
  const around = base ?? (enumerated || isHousehold ? [] : HOUSEHOLD_EQUIPMENT);
  const all = new Set([...has, ...around]);
  for (const item of lacks) all.delete(item);
  return { items: [...all], relaxed };
};

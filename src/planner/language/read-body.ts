import type { Language } from '../../workout/language';
import type { Category, Condition, Level, Muscle } from '../constraints';
import { reason } from '../reasons';
import type { Relaxation } from '../relaxed';
import type { Item } from './lexicon';
import type { Denials } from './negation';
import type { ReadPain } from './read-pain';
import type { Token } from './tokens';

interface Body {
  readonly muscles: Muscle[];
  readonly areas: Category[];
  readonly refusedMuscles: Muscle[];
  readonly refusedAreas: Category[];
  readonly conditions: Condition[];
  readonly relaxed: Relaxation[];
  lowImpact: boolean;
  level: Level | null;
}

export const add = <Value>(list: Value[], values: readonly Value[]): void => {
  for (const value of values) if (!list.includes(value)) list.push(value);
};

const wordsOf = (tokens: readonly Token[], { start, end }: Item): string =>
  tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');

/** Focus, spared parts and conditions. */
export const readBody = (
  tokens: readonly Token[],
  items: readonly Item[],
  { denied }: Denials,
  { complaints, somewhere, sound }: ReadPain,
  language: Language,
): Body => {
  const body: Body = {
    muscles: [],
    areas: [],
    refusedMuscles: [],
    refusedAreas: [],
    conditions: [],
    relaxed: [],
    lowImpact: somewhere,
    level: null,
  };
  const complained = new Set<number>(sound);
  for (const { index, part, sense } of complaints) {
    const isMuscle = part.nearest === true || part.tags.length === 0;
    if (sense === 'stiff' && isMuscle) continue;
    // Stiff joints are moved, with care: they stay the focus.
    if (sense !== 'stiff') complained.add(index);
    else if (part.redFlag !== undefined) continue;
    if (sense === 'sore' && isMuscle) {
      add(body.refusedMuscles, part.muscles);
      add(body.refusedAreas, part.areas);
      continue;
    }
    add(body.conditions, part.tags);
    if (isMuscle && sense !== 'act') add(body.refusedMuscles, part.muscles);
    const item = items[index];
    if (part.nearest === true && item !== undefined)
      body.relaxed.push({
        promise: 'injury',
        asked: wordsOf(tokens, item),
        given: part.tags.join(', '),
        why: reason('nearestTag', language),
      });
  }
  items.forEach(({ concept }, index) => {
    const isDenied = denied.has(index);
    if (concept?.kind === 'condition' && denied.get(index) !== 'no') {
      add(body.conditions, concept.tags);
      if (concept.lowImpact === true) body.lowImpact = true;
      if (concept.level !== undefined) body.level = concept.level;
    }
    if (concept?.kind !== 'body' || complained.has(index)) return;
    if (isDenied) {
      // "Nothing overhead", "no weight on my hands": no muscle to spare, but a joint.
      if (concept.part.muscles.length + concept.part.areas.length === 0)
        add(body.conditions, concept.part.tags);
      add(body.refusedMuscles, concept.part.muscles);
      add(body.refusedAreas, concept.part.areas);
    } else {
      add(body.muscles, concept.part.muscles);
      add(body.areas, concept.part.areas);
    }
  });
  return body;
};

import type { ConceptKind } from './concept';
import type { Item } from './lexicon';

/** Concepts of one group go on with a denial: "no burpees, lunges or jumps". */
const GROUP: Partial<Record<ConceptKind, string>> = {
  exercise: 'move',
  jump: 'move',
  body: 'body',
  equipment: 'thing',
  'unknown-equipment': 'thing',
  'equipment-word': 'thing',
  format: 'style',
  goal: 'style',
  sport: 'move',
  stretch: 'frame',
  'warm-up': 'frame',
  'cool-down': 'frame',
  position: 'position',
  noise: 'noise',
  quiet: 'noise',
  level: 'level',
  intensity: 'intensity',
  condition: 'condition',
  'red-flag': 'condition',
  pain: 'pain',
};

/** As many words may stand between "do not want to do any" and what is not wanted. */
const LONGEST_GAP = 5;

const isBoundary = (item: Item): boolean =>
  (item.token.kind === 'mark' && item.concept === null && /^[.,;:!?()\n]$/.test(item.token.text)) ||
  item.concept?.kind === 'break' ||
  item.concept?.kind === 'only' ||
  item.concept?.kind === 'have';

const isJoint = (item: Item): boolean =>
  item.concept === null && /^(,|and|or|ou|et|nor|ni|\/|&|\+)$/.test(item.token.text);
const isDenyingJoint = (item: Item): boolean =>
  item.concept?.kind === 'negator' ||
  (item.concept === null && /^(or|ou|nor|ni)$/.test(item.token.text));

const isPlain = (item: Item): boolean => item.concept === null || item.concept.kind === 'nothing';

/** French: "pas de burpees et des pompes" takes up again what is wanted. */
const AFFIRMING_ARTICLE = /^(des|du|un|une|some|more)$/;

export interface Denials {
  /** Index of an item → the strength with which it is denied. */
  readonly denied: ReadonlyMap<number, 'no' | 'without'>;
  /** Items that stand after "except", and what is excepted was denied: they are wanted. */
  readonly excepted: ReadonlySet<number>;
}

/** Which phrases a text denies. */
export const readDenials = (items: readonly Item[]): Denials => {
  const denied = new Map<number, 'no' | 'without'>();
  const excepted = new Set<number>();
  let lastDenied: ConceptKind | null = null;

  const nextConcept = (from: number): number | null => {
    for (let index = from, gap = 0; index < items.length && gap <= LONGEST_GAP; index++) {
      const item = items[index];
      if (item === undefined) return null;
      if (isPlain(item) && !isBoundary(item)) {
        gap += 1;
        continue;
      }
      if (isBoundary(item)) return null;
      return index;
    }
    return null;
  };

  /** What a denial reaches beyond its first concept. */
  const spread = (first: number, mark: (index: number) => void): void => {
    const firstItem = items[first];
    const group =
      firstItem?.concept === null || firstItem === undefined
        ? undefined
        : GROUP[firstItem.concept.kind];
    if (group === undefined) return;
    for (let index = first + 1; index < items.length;) {
      const joint = items[index];
      if (joint === undefined || !isJoint(joint)) return;
      let next = index + 1;
      // "…, or": two joints in a row.
      const second = items[next];
      const denies = isDenyingJoint(joint) || (second !== undefined && isDenyingJoint(second));
      if (second !== undefined && (isJoint(second) || second.concept?.kind === 'negator'))
        next += 1;
      for (let gap = 0; gap < 2; gap++) {
        const filler = items[next];
        if (filler === undefined || filler.concept !== null || filler.token.kind === 'number')
          break;
        if (AFFIRMING_ARTICLE.test(filler.token.text) && !denies) return;
        next += 1;
      }
      const target = items[next];
      if (!target?.concept || GROUP[target.concept.kind] !== group) return;
      // "no jumping, push-ups and squats": after a comma only the same kind goes on.
      if (!denies && joint.token.text === ',' && target.concept.kind !== firstItem?.concept?.kind)
        return;
      mark(next);
      index = next + 1;
    }
  };

  items.forEach((item, index) => {
    if (item.concept?.kind === 'negator') {
      const { strength } = item.concept;
      const target = nextConcept(index + 1);
      const concept = target === null ? null : (items[target]?.concept ?? null);
      if (
        target === null ||
        concept === null ||
        concept.kind === 'negator' ||
        concept.kind === 'except'
      )
        return;
      denied.set(target, strength);
      lastDenied = concept.kind;
      spread(target, (next) => denied.set(next, strength));
    }
    if (item.concept?.kind === 'except') {
      const target = nextConcept(index + 1);
      const concept = target === null ? null : (items[target]?.concept ?? null);
      if (target === null || concept === null) return;
      const isAfterDenial =
        (lastDenied !== null && GROUP[lastDenied] === GROUP[concept.kind]) ||
        items
          .slice(0, index)
          .some(
            ({ concept: before }) =>
              before?.kind === 'no-equipment' && GROUP[concept.kind] === 'thing',
          );
      const mark = (next: number): void => {
        if (isAfterDenial) {
          denied.delete(next);
          excepted.add(next);
        } else denied.set(next, 'no');
      };
      mark(target);
      spread(target, mark);
    }
  });
  return { denied, excepted };
};

import type { BodyPart, ConceptOf } from './concept';
import type { Item } from './lexicon';
import type { Denials } from './negation';

/** A part of the body that hurts, is stiff, sore, or to be spared. */
export interface Complaint {
  /** Index of its item. */
  readonly index: number;
  readonly part: BodyPart;
  readonly sense: ConceptOf<'pain'>['sense'];
}

const FILLER =
  /^(in|my|the|a|an|at|on|around|of|our|his|her|left|right|both|lower|is|are|am|really|very|bit|little|quite|so|too|always|often|still|sometimes|s|i|feel|feels|get|gets|when|au|aux|la|le|l|les|mes|mon|ma|son|sa|ses|du|de|d|des|dans|sur|gauche|droit|droite|deux|tres|trop|un|peu|souvent|est|sont|me|m|fait|font|qui|toujours|parfois|a|y|en|niveau|with|for|to|pour|old|ancien|ancienne|some|bad|et|and|cote|chronique|chroniques|chronic|recurrent|been|has|have|had|giving|be|do|does|vieille|vieux|petite|petit|petits|legere|leger|existing|previous|mild|slight|minor|il|ago|since|depuis|fait|suis|ete)$/;
/** "J'ai un genou fragile": having and fragility are told of the part between. */
const LONGEST_GAP = 5;

const isMark = (item: Item): boolean => item.concept === null && item.token.kind === 'mark';
const isJoint = ({ concept, token }: Item): boolean =>
  (concept === null || concept.kind === 'negator') &&
  /^(and|or|ou|et|,|&|\/|\+|ni|nor)$/.test(token.text);

const bodyAt = (items: readonly Item[], index: number): BodyPart | null => {
  const concept = items[index]?.concept;
  return concept?.kind === 'body' && concept.part.whole !== true ? concept.part : null;
};

const isSkippable = (item: Item): boolean =>
  (item.concept === null && item.token.kind === 'word' && FILLER.test(item.token.text)) ||
  item.concept?.kind === 'pain' ||
  item.concept?.kind === 'long-ago' ||
  (item.concept === null && item.token.kind === 'number') ||
  item.concept?.kind === 'nothing' ||
  (item.concept?.kind === 'have' && item.token.text !== 'available');

const find = (
  items: readonly Item[],
  from: number,
  step: 1 | -1,
  longest = LONGEST_GAP,
): number | null => {
  for (let index = from, gap = 0; gap <= longest; index += step, gap += 1) {
    const item = items[index];
    if (item === undefined) return null;
    if (bodyAt(items, index) !== null) return index;
    if (!isSkippable(item)) return null;
  }
  return null;
};

/** The parts joined to one: "knees and wrists", "aux genoux, au dos et à l'épaule". */
const joined = (items: readonly Item[], first: number, step: 1 | -1): number[] => {
  const found = [first];
  for (let index = first + step; ;) {
    let hasJoint = false;
    let gap = 0;
    while (gap <= 4) {
      const item = items[index];
      if (item === undefined || bodyAt(items, index) !== null) break;
      if (isJoint(item)) hasJoint = true;
      else if (isMark(item) || !isSkippable(item)) return found;
      index += step;
      gap += 1;
    }
    const part = bodyAt(items, index);
    // Muscles after a joint are what is to be trained: "mal aux genoux, abdos et fessiers".
    if (!hasJoint || part === null || part.tags.length === 0 || part.nearest === true) return found;
    found.push(index);
    index += step;
  }
};

const isAdjective = (sense: Complaint['sense']): boolean =>
  sense === 'before' || sense === 'protect' || sense === 'act' || sense === 'stiff';

/** Whether the words of pain stand right after the part, as in "knee pain" and "genou fragile". */
const targetsOf = (items: readonly Item[], index: number, sense: Complaint['sense']): number[] => {
  const directly = bodyAt(items, index - 1) !== null ? index - 1 : null;
  if (directly !== null && !isAdjective(sense)) return joined(items, directly, -1);
  const isSurgery = items[index]?.concept?.kind === 'surgery';
  const after = find(items, index + 1, 1, isSurgery ? LONGEST_GAP + 3 : LONGEST_GAP);
  if (after !== null) return joined(items, after, 1);
  const before = find(items, index - 1, -1);
  return before === null ? [] : joined(items, before, -1);
};

export interface ReadPain {
  readonly complaints: readonly Complaint[];
  /** It hurts, but where is not said. */
  readonly somewhere: boolean;
  /** Parts of which a text says that nothing is the matter: neither a complaint nor a focus. */
  readonly sound: ReadonlySet<number>;
  /** Tired as a whole. */
  readonly tired: boolean;
}

/** Which parts of the body are to be spared. */
export const readPain = (items: readonly Item[], { denied }: Denials): ReadPain => {
  const complaints: Complaint[] = [];
  const sound = new Set<number>();
  let somewhere = false;
  let tired = false;
  items.forEach(({ concept }, index) => {
    // An old operation is a part to spare; a recent one is a red flag, found elsewhere.
    if (concept?.kind !== 'pain' && concept?.kind !== 'surgery') return;
    const sense = concept.kind === 'pain' ? concept.sense : 'state';
    const denial = denied.get(index);
    // "no knee pain" tells of none; "sans douleur au genou" and "nothing that hurts my knees" ask to spare them.
    const isNone = denial === 'no' && sense !== 'act' && sense !== 'protect' && sense !== 'sore';
    const targets = targetsOf(items, index, sense);
    const deniedPart = targets.some((target) => denied.has(target));
    if (sense === 'act' && denial === undefined && !deniedPart) return;
    const isDeniedPart =
      sense === 'state' && targets[0] === index - 1 && denied.get(targets[0]) === 'no';
    if (isNone || isDeniedPart || sense === 'fine') {
      for (const target of targets) sound.add(target);
      return;
    }
    for (const target of targets) {
      const part = bodyAt(items, target);
      if (part !== null && !complaints.some((complaint) => complaint.index === target))
        complaints.push({ index: target, part, sense });
    }
    if (targets.length > 0 || concept.kind === 'surgery') return;
    if (sense === 'sore') tired = true;
    else if (sense === 'state' || sense === 'before') somewhere = true;
  });
  return { complaints, somewhere, tired, sound };
};

import type { PlannerCatalogue } from '../catalogue-index';
import type { Language } from '../../workout/language';
import type { Concept, LexiconEntry } from './concept';
import { TIME_WORDS } from './spelling';
import { stemOf, tokenise, type Token } from './tokens';
import { BODY_WORDS, CONDITION_TERMS, PAIN_WORDS } from './words-body';
import { COMMAND_WORDS } from './words-commands';
import { EXERCISE_WORDS } from './words-exercises';
import { GRAMMAR_WORDS } from './words-grammar';
import { RED_FLAG_WORDS } from './words-red-flags';
import { STYLE_WORDS } from './words-style';
import { MANNER_WORDS, THING_WORDS } from './words-things';

interface Meaning {
  readonly concept: Concept;
  /** The language of the table; `null` when the phrase stands in both. */
  language: Language | null;
}

/** Phrases as a tree of stems. */
interface Node {
  readonly next: Map<string, Node>;
  meaning: Meaning | null;
}

export interface Lexicon {
  readonly root: Node;
  /** Every word of five letters and more that a phrase has: what slips of the pen are mended to. */
  readonly words: ReadonlySet<string>;
}

/** A phrase that was found, or a token that means nothing by itself. */
export interface Item {
  readonly start: number;
  /** Index after the last token. */
  readonly end: number;
  readonly token: Token;
  readonly concept: Concept | null;
  readonly language: Language | null;
}

const createNode = (): Node => ({ next: new Map(), meaning: null });

/** What a text never shows as such, since contractions are written out first. */
const CONTRACTED = /\bcannot\b|\bcan t\b|\bdon t\b/;

/** `=weights` is compared letter by letter, all else without the plural. */
const keysOf = (phrase: string): string[] => {
  if (phrase.startsWith('=')) return [phrase];
  // Nearly all phrases of the tables are plain words already: reading three thousand of them as texts would take long.
  return /^[a-z ]+$/.test(phrase) && !CONTRACTED.test(phrase)
    ? phrase.split(' ').map(stemOf)
    : tokenise(phrase).map(({ stem }) => stem);
};

/** The first meaning of a phrase stays; the same phrase in the other language's list takes its language away. */
const addPhrase = (root: Node, phrase: string, concept: Concept, language: Language): void => {
  let node = root;
  for (const key of keysOf(phrase)) {
    const next = node.next.get(key) ?? createNode();
    node.next.set(key, next);
    node = next;
  }
  if (node === root) return;
  if (node.meaning === null) node.meaning = { concept, language };
  else if (node.meaning.language !== language) node.meaning.language = null;
};

const addEntries = (root: Node, entries: readonly LexiconEntry[]): void => {
  for (const { en = '', fr = '', concept } of entries) {
    for (const phrase of en.split(';')) addPhrase(root, phrase.trim(), concept, 'en');
    for (const phrase of fr.split(';')) addPhrase(root, phrase.trim(), concept, 'fr');
  }
};

/** Languages of exercise names are not told apart: many are said alike. */
const addExercises = (root: Node, catalogue: PlannerCatalogue): void => {
  const slugs = catalogue.map(({ slug }) => slug);
  for (const { phrases, slugs: wanted, family } of EXERCISE_WORDS) {
    const known = wanted.filter((slug) => slugs.includes(slug)).slice(0, 1);
    const refused = slugs.filter((slug) => family.some((part) => slug.includes(part)));
    // What the catalogue does not have is known all the same, to be able to say so.
    const concept: Concept = {
      kind: 'exercise',
      slugs: known.length > 0 ? known : wanted.slice(0, 1),
      family: refused,
    };
    for (const phrase of phrases.split(';')) {
      addPhrase(root, phrase.trim(), concept, 'en');
      addPhrase(root, phrase.trim(), concept, 'fr');
    }
  }
  for (const { slug, name } of catalogue) {
    const concept: Concept = { kind: 'exercise', slugs: [slug], family: [slug] };
    for (const phrase of [slug.replaceAll('-', ' '), name.en, name.fr]) {
      // One short word, "Squats", is said of the whole family, whose entry stands above.
      addPhrase(root, phrase, concept, 'en');
      addPhrase(root, phrase, concept, 'fr');
    }
  }
};

const collectWords = (node: Node, into: Set<string>): void => {
  for (const [key, next] of node.next) {
    if (/^[a-z]{5,}$/.test(key)) into.add(key);
    collectWords(next, into);
  }
};

/** What can be understood, for a catalogue. `refining`: with the words that are said to a session that is there. */
export const createLexicon = (catalogue: PlannerCatalogue, refining: boolean): Lexicon => {
  const root = createNode();
  if (refining) addEntries(root, COMMAND_WORDS);
  addEntries(root, RED_FLAG_WORDS);
  addEntries(root, CONDITION_TERMS);
  addExercises(root, catalogue);
  addEntries(root, BODY_WORDS);
  addEntries(root, THING_WORDS);
  addEntries(root, MANNER_WORDS);
  addEntries(root, STYLE_WORDS);
  addEntries(root, PAIN_WORDS);
  addEntries(root, GRAMMAR_WORDS);
  const words = new Set<string>(TIME_WORDS);
  collectWords(root, words);
  return { root, words };
};

const longestAt = (
  tokens: readonly Token[],
  start: number,
  root: Node,
): { end: number; meaning: Meaning } | null => {
  let node = root;
  let found: { end: number; meaning: Meaning } | null = null;
  for (let index = start; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const next =
      (index === start ? root.next.get(`=${token.text}`) : undefined) ??
      node.next.get(token.stem) ??
      node.next.get(stemOf(token.text));
    if (next === undefined) break;
    node = next;
    if (node.meaning !== null) found = { end: index + 1, meaning: node.meaning };
  }
  return found;
};

/** The tokens as phrases, always the longest that fits; every token is in exactly one item. */
export const findPhrases = (tokens: readonly Token[], { root }: Lexicon): Item[] => {
  const items: Item[] = [];
  for (let start = 0; start < tokens.length;) {
    const token = tokens[start];
    if (token === undefined) break;
    const found = longestAt(tokens, start, root);
    const end = found?.end ?? start + 1;
    items.push({
      start,
      end,
      token,
      concept: found?.meaning.concept ?? null,
      language: found?.meaning.language ?? null,
    });
    start = end;
  }
  return items;
};

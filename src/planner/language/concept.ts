import type {
  Category,
  Condition,
  Equipment,
  Goal,
  Level,
  Muscle,
  Position,
  TrainingFormat,
} from '../constraints';
import type { Intensity } from '../../workout/intensity';
import type { Language } from '../../workout/language';
import type { RedFlag } from '../red-flags';

/** A part of the body in a request: what it means as a focus, and what it means when it hurts. */
export interface BodyPart {
  readonly muscles: readonly Muscle[];
  readonly areas: readonly Category[];
  /** Conditions it stands for when it hurts. */
  readonly tags: readonly Condition[];
  /** The catalogue has no rule for the part itself; these tags are the nearest. */
  readonly nearest?: boolean;
  /** Pain there is a red flag. */
  readonly redFlag?: RedFlag;
  /** The whole body: no focus at all. */
  readonly whole?: boolean;
}

/** What a phrase of a request means. */
export type Concept =
  | { readonly kind: 'body'; readonly part: BodyPart }
  /**
   * `state`: it hurts; `before`: an adjective that stands before its noun; `stiff`: to be loosened with care; `act`: what
   * hurts when done; `protect`: to be spared; `sore`: tired muscles; `fine`: nothing is
   * the matter.
   */
  | {
      readonly kind: 'pain';
      readonly sense: 'state' | 'before' | 'stiff' | 'act' | 'protect' | 'sore' | 'fine';
    }
  | {
      readonly kind: 'condition';
      readonly tags: readonly Condition[];
      readonly lowImpact?: boolean;
      readonly level?: Level;
      /** An operation: days and weeks after it, a doctor decides. */
      readonly operation?: boolean;
    }
  | { readonly kind: 'red-flag'; readonly flag: RedFlag }
  | { readonly kind: 'surgery' }
  | { readonly kind: 'long-ago' }
  | { readonly kind: 'equipment'; readonly items: readonly Equipment[] }
  | { readonly kind: 'unknown-equipment'; readonly name: string }
  | { readonly kind: 'equipment-word' }
  | { readonly kind: 'no-equipment' }
  | {
      readonly kind: 'place';
      readonly equipment: readonly Equipment[];
      readonly positions?: readonly Position[];
    }
  | {
      readonly kind: 'exercise';
      readonly slugs: readonly string[];
      readonly family: readonly string[];
    }
  | { readonly kind: 'jump' }
  | { readonly kind: 'low-impact' }
  | { readonly kind: 'quiet' }
  | { readonly kind: 'noise' }
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'intensity'; readonly intensity: Intensity }
  | { readonly kind: 'gentle' }
  | { readonly kind: 'format'; readonly format: TrainingFormat }
  | { readonly kind: 'stretch' }
  | { readonly kind: 'goal'; readonly goal: Goal }
  | {
      readonly kind: 'sport';
      readonly muscles: readonly Muscle[];
      readonly areas: readonly Category[];
    }
  | {
      readonly kind: 'position';
      readonly positions: readonly Position[];
      /** Nothing else will do. */
      readonly strict?: boolean;
      /** Means something only with "no" or "only". */
      readonly weak?: boolean;
    }
  | { readonly kind: 'warm-up' }
  | { readonly kind: 'cool-down' }
  | { readonly kind: 'length'; readonly seconds: number }
  | { readonly kind: 'older' }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'negator'; readonly strength: 'no' | 'without' }
  | { readonly kind: 'except' }
  | { readonly kind: 'only' }
  | { readonly kind: 'have' }
  | { readonly kind: 'break' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'command'; readonly command: Command };

/** What one says to an existing session. */
export type Command =
  | 'shorter'
  | 'longer'
  | 'harder'
  | 'easier'
  | 'swap'
  | 'remove'
  | 'add'
  | 'more'
  | 'less'
  | 'again';

export type ConceptKind = Concept['kind'];
export type ConceptOf<Kind extends ConceptKind> = Extract<Concept, { kind: Kind }>;

/** Phrases that mean the same, divided by semicolons; those of both languages may stand in either list. */
export interface LexiconEntry {
  readonly en?: string;
  readonly fr?: string;
  readonly concept: Concept;
}

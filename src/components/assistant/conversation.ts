import type { ApiOutputs } from '../api/api-outputs';

export type Plan = ApiOutputs['training']['generate'];

/** Something that was asked, and the session that came of it. */
export interface Turn {
  readonly text: string;
  readonly plan: Plan;
}

/** What was asked from the first wish on; each turn changed the session of the one before it. */
export type Conversation = readonly Turn[];

export const latest = (conversation: Conversation): Turn | null => conversation.at(-1) ?? null;

/** The conversation as it was before its last turn. */
export const undone = (conversation: Conversation): Conversation => conversation.slice(0, -1);

/** Back to an earlier turn; what came after it is left out. */
export const backTo = (conversation: Conversation, index: number): Conversation =>
  conversation.slice(0, index + 1);

/** Sentences of an explanation: an abbreviation's point, or one inside a figure, ends none. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** A refusal's words as a sentence: the API writes them to be joined by others. */
export const asSentence = (text: string): string => {
  const trimmed = text.trim();
  const begun = trimmed.charAt(0).toLocaleUpperCase() + trimmed.slice(1);
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
};

/** An entry of a session that stands once for all its repetitions within a part. */
export interface ListedExercise {
  readonly slug: string;
  readonly phase: Plan['phases'][number];
  readonly seconds: number;
  readonly times: number;
}

/** What a person reads of a session: rounds that are written out are told once, with how often. */
export const listedExercises = ({
  exercises,
  phases,
  config: { rounds },
}: Pick<Plan, 'exercises' | 'phases' | 'config'>): ListedExercise[] => {
  const listed: ListedExercise[] = [];
  exercises.forEach(({ exercise, workSeconds }, index) => {
    const phase = phases[index] ?? 'main';
    const at = listed.findIndex(
      (entry) => entry.slug === exercise && entry.phase === phase && entry.seconds === workSeconds,
    );
    const known = listed[at];
    if (known === undefined) {
      listed.push({ slug: exercise, phase, seconds: workSeconds, times: rounds });
    } else {
      listed[at] = { ...known, times: known.times + rounds };
    }
  });
  return listed;
};

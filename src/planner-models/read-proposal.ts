import { describeProblem } from '../shared/problem';
import { problemsOfZodError } from '../shared/zod-problems';
import { proposalSchema, type Proposal } from './proposal';

export type ReadProposal =
  | { readonly ok: true; readonly proposal: Proposal }
  /** What is wrong, for the model. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** A model's tenth problem says no more than its first nine. */
const MOST_PROBLEMS = 10;

/** Some models put their JSON between lines of three backticks, or say something before and after. */
const jsonPartOf = (text: string): string =>
  text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a model's answer. */
export const readProposal = (text: string): ReadProposal => {
  const value = parsedJson(text) ?? parsedJson(jsonPartOf(text));
  if (value === undefined) return { ok: false, problems: ['the answer is not JSON'] };
  const parsed = proposalSchema.safeParse(value);
  if (!parsed.success) {
    const problems = problemsOfZodError(parsed.error, value);
    return { ok: false, problems: problems.slice(0, MOST_PROBLEMS).map(describeProblem) };
  }
  return parsed.data.main.length === 0
    ? { ok: false, problems: ['"main" has no exercise'] }
    : { ok: true, proposal: parsed.data };
};

/** The exercises that an answer that is still being written has named so far. */
export const exercisesInDraft = (text: string): string[] =>
  [...text.matchAll(/"exercise"\s*:\s*"([a-z0-9-]{1,64})"/g)].flatMap(([, slug]) => slug ?? []);

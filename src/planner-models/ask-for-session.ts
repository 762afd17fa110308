import { askModel, type Asking } from './ask-model';
import { faultsOf, judgeAnswer, type Judge, type Judged } from './judge-answer';
import { addTokens, type ModelAnswer, type ModelRequest, type TokenCount } from './language-model';
import { ModelError } from './model-error';
import { repairMessages } from './write-prompt';

/** Kept across failures: an answer that came to nothing has cost something, too. */
export interface TokenMeter {
  total: TokenCount;
}

const ask = async (
  request: ModelRequest,
  asking: Asking,
  meter: TokenMeter,
): Promise<ModelAnswer> => {
  try {
    const answer = await askModel(request, asking);
    meter.total = addTokens(meter.total, answer.tokens);
    if (answer.ending === 'refused') throw new ModelError('refused');
    return answer;
  } catch (error) {
    if (error instanceof ModelError) meter.total = addTokens(meter.total, error.tokens);
    throw error;
  }
};

const countFaults = (judged: Judged): number =>
  judged.kind === 'session' ? judged.violations.length : Infinity;

/** The better of two answers; a session is better than none. */
const better = (first: Judged, second: Judged): Judged =>
  second.kind === 'declined' || countFaults(second) <= countFaults(first) ? second : first;

/**
 * A model's session, asked for once more with what is wrong with it, where that is worth it and there is time.
 * @throws ModelError
 */
export const askForSession = async (
  request: ModelRequest,
  asking: Asking,
  judge: Judge,
  meter: TokenMeter,
): Promise<Exclude<Judged, { kind: 'unreadable' }>> => {
  const answer = await ask(request, asking, meter);
  let judged = judgeAnswer(answer.text, judge);
  const faults = faultsOf(judged);
  if (faults.length > 0 && asking.deadline.leftInMs() >= asking.budget.leastCallInMs) {
    const messages = repairMessages(request, answer.text, faults);
    try {
      const mended = await ask({ ...request, messages }, asking, meter);
      judged = better(judged, judgeAnswer(mended.text, judge));
    } catch (error) {
      // The first answer can be mended by rules.
      if (!(error instanceof ModelError) || judged.kind === 'unreadable') throw error;
    }
  }
  if (judged.kind !== 'unreadable') return judged;
  throw new ModelError(answer.ending === 'truncated' ? 'truncated' : 'unreadable');
};

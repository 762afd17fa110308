import type { Exercise } from '../catalog/exercise';
import { PLANNER_PROVIDERS, type ProviderEntry } from '../planner/providers';
import { readConfig } from '../planner/read-config';
import { UserError } from '../shared/user-error';
import { invalidRequest } from './errors/api-error';
import type { SessionPlanner } from './session-planner';

/** A language model where there is a key for one, else the rules. */
export const chooseProvider = (
  hasOpenai: boolean,
  providers: readonly [ProviderEntry, ...ProviderEntry[]] = PLANNER_PROVIDERS,
): ProviderEntry =>
  (hasOpenai ? providers.find(({ id }) => id === 'openai') : undefined) ?? providers[0];

/** The planner behind `POST /api/generate-training`, with the catalogue as it is at the time. */
export const createSessionPlanner =
  (provider: ProviderEntry, exercises: () => Promise<readonly Exercise[]>): SessionPlanner =>
  async (text, { config = {}, seed, signal }) => {
    const wishes = readConfig(config);
    if (!wishes.ok) {
      throw invalidRequest(
        wishes.problems.map((problem) => ({ ...problem, path: `config.${problem.path}` })),
      );
    }
    const planner = await provider.load();
    const outcome = await planner.proposeSession(text, wishes.given, await exercises(), {
      signal,
      film: wishes.film,
      ...(seed === undefined ? {} : { seed }),
    });
    if (outcome.kind === 'declined') {
      throw new UserError(outcome.declined.message, outcome.declined.fix);
    }
    const { session, explanation, total_duration, rounds, constraints, relaxed } = outcome.plan;
    const provenance = { constraints, relaxed, provider: outcome.plan.provider };
    return { session, explanation, totalSeconds: total_duration, rounds, ...provenance };
  };

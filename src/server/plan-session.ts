import type { Exercise } from '../catalog/exercise';
import { loadProvider, configuredProviders } from '../planner-models/providers';
import type { ProviderId } from '../planner/provider-ids';
import { readConfig } from '../planner/read-config';
import { readConstraints } from '../planner/read-constraints';
import type { GivenConstraints, PlannerProvider, PlanOutcome } from '../planner/workout-plan';
import type { Problem } from '../shared/problem';
import type { Environment } from './environment';
import { ApiError, invalidRequest } from './errors/api-error';
import type { PlannedSession, PlanningOptions, SessionPlanner } from './session-planner';

export interface PlannerParts {
  readonly environment: Pick<Environment, 'plannerProvider' | 'models'>;
  /** The catalogue as it is at the time. */
  readonly exercises: () => Promise<readonly Exercise[]>;
  /** Is told of every answer, also of one that is no session. */
  readonly record: (outcome: PlanOutcome) => void;
}

/** A part of the request is wrong: paths are told as they stand in the whole. */
const invalidPart = (part: string, problems: readonly Problem[]): ApiError =>
  invalidRequest(problems.map((problem) => ({ ...problem, path: `${part}.${problem.path}` })));

const wishesOf = (config: PlanningOptions['config'] = {}) => {
  const wishes = readConfig(config);
  if (wishes.ok) return wishes;
  throw invalidPart('config', wishes.problems);
};

const constraintsOf = (constraints: PlanningOptions['constraints'] = {}): GivenConstraints => {
  const read = readConstraints(constraints);
  if (read.ok) return read.given;
  throw invalidPart('constraints', read.problems);
};

const plannedOf = (outcome: PlanOutcome): PlannedSession => {
  if (outcome.kind === 'declined') {
    const { reason, message, fix } = outcome.declined;
    throw new ApiError(reason === 'red-flag' ? 'health' : 'impossible', message, { fix });
  }
  const { plan, asked } = outcome;
  return { plan, ...(asked === undefined ? {} : { usage: asked.usage }) };
};

/** The planner behind `POST /api/generate-training` and `POST /api/refine-training`. */
export const createSessionPlanner = ({
  environment: { plannerProvider, models },
  exercises,
  record,
}: PlannerParts): SessionPlanner => {
  const configured = configuredProviders(models);
  const loaded = new Map<ProviderId, Promise<PlannerProvider>>();
  const providerOf = (id: ProviderId): Promise<PlannerProvider> => {
    if (!configured.includes(id)) {
      throw invalidRequest([
        { path: 'config.provider', value: id, allowed: configured.join(', ') },
      ]);
    }
    const known = loaded.get(id) ?? loadProvider(id, models);
    loaded.set(id, known);
    return known;
  };
  return {
    plan: async (text, { config, constraints, provider = plannerProvider, ...options }) => {
      const wishes = wishesOf(config);
      const planner = await providerOf(provider);
      const film = { ...options, film: wishes.film };
      const given = { ...constraintsOf(constraints), ...wishes.given };
      const outcome = await planner.proposeSession(text, given, await exercises(), film);
      record(outcome);
      return plannedOf(outcome);
    },
    refine: async (session, constraints, text, { provider = plannerProvider, ...options }) => {
      const planner = await providerOf(provider);
      const catalogue = await exercises();
      const outcome = await planner.refineSession(session, constraints, text, catalogue, options);
      record(outcome);
      return plannedOf(outcome);
    },
  };
};

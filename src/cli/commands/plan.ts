import { loadProvider, NO_MODELS } from '../../planner-models/providers';
import { PROVIDER_IDS, RULES_PROVIDER_ID, type ProviderId } from '../../planner/provider-ids';
import { readConfig, type ReadConfig } from '../../planner/read-config';
import type { Declined, PlannerProvider, WorkoutPlan } from '../../planner/workout-plan';
import { describeProblem } from '../../shared/problem';
import { UserError } from '../../shared/user-error';
import { parseSession } from '../../workout/parse-session';
import type { CommandContext, RunCommand } from '../command';
import { UsageError } from '../command';
import { choiceOption, integerOption } from '../parse-arguments';
import { printable } from '../printable';
import { readSessionFile } from '../session-file';
import { userPath } from '../user-path';

const LARGEST_SEED = 0xffffffff;

const configFrom = async (
  path: string | undefined,
  context: CommandContext,
): Promise<Extract<ReadConfig, { ok: true }>> => {
  if (path === undefined) return { ok: true, film: {}, given: {} };
  const read = readConfig(await readSessionFile(userPath(path), context));
  if (read.ok) return read;
  const [problem] = read.problems;
  const message = problem === undefined ? 'it is not a configuration' : describeProblem(problem);
  throw new UserError(`"${path}": ${message}`, 'change that value');
};

/** A template that does not exist, or props it does not know, come from the configuration. */
const checkSession = async (
  { session }: WorkoutPlan,
  { container }: CommandContext,
): Promise<void> => {
  const parsed = parseSession(session, await container.vocabulary());
  if (parsed.ok) return;
  const [problem] = parsed.problems;
  const message = problem === undefined ? 'the session is not valid' : describeProblem(problem);
  throw new UserError(message, 'change that value in the configuration');
};

const decline = (declined: Declined, json: boolean, stdout: NodeJS.WriteStream): never => {
  if (json) stdout.write(`${JSON.stringify({ declined }, null, 2)}\n`);
  throw new UserError(declined.message, declined.fix);
};

/** The environment is only read where a language model is to plan: nothing else in it can be in the way. */
const openProvider = async (asked: ProviderId | null): Promise<PlannerProvider> => {
  const isSet = (process.env['PLANNER_PROVIDER'] ?? '').trim() !== '';
  if (asked === RULES_PROVIDER_ID || (asked === null && !isSet))
    return loadProvider(RULES_PROVIDER_ID, NO_MODELS);
  const { parseEnvironment } = await import('../../server/environment');
  const { plannerProvider, models } = parseEnvironment(process.env);
  return loadProvider(asked ?? plannerProvider, models);
};

export const runPlan: RunCommand = async (parsed, context) => {
  const { container, stdout, stderr, signal } = context;
  const text = parsed.argument.trim();
  if (text === '') throw new UsageError('plan needs a "TEXT"');
  const asked = parsed.values.has('provider')
    ? choiceOption(parsed, 'provider', PROVIDER_IDS, RULES_PROVIDER_ID)
    : null;
  const seed = integerOption(parsed, 'seed', { min: 0, max: LARGEST_SEED, fallback: 1 });
  const { film, given } = await configFrom(parsed.values.get('config'), context);

  const provider = await openProvider(asked);
  const outcome = await provider.proposeSession(text, given, await container.exercises(), {
    film,
    signal,
    ...(parsed.values.has('seed') ? { seed } : {}),
  });
  const json = parsed.switches.has('json');
  if (outcome.kind === 'declined') return decline(outcome.declined, json, stdout);
  const { plan, asked: model } = outcome;
  await checkSession(plan, context);
  const printed = model === undefined ? plan : { ...plan, usage: model.usage };
  stdout.write(`${JSON.stringify(json ? printed : plan.session, null, 2)}\n`);
  if (!json) stderr.write(`${printable(plan.explanation)}\n`);
  return 0;
};

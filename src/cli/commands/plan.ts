import { PLANNER_PROVIDERS } from '../../planner/providers';
import { readConfig, type ReadConfig } from '../../planner/read-config';
import type { Declined, WorkoutPlan } from '../../planner/workout-plan';
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

export const runPlan: RunCommand = async (parsed, context) => {
  const { container, stdout, stderr, signal } = context;
  const text = parsed.argument.trim();
  if (text === '') throw new UsageError('plan needs a "TEXT"');
  const ids = PLANNER_PROVIDERS.map(({ id }) => id);
  const id = choiceOption(parsed, 'provider', ids, PLANNER_PROVIDERS[0].id);
  const entry = PLANNER_PROVIDERS.find((one) => one.id === id) ?? PLANNER_PROVIDERS[0];
  const seed = integerOption(parsed, 'seed', { min: 0, max: LARGEST_SEED, fallback: 1 });
  const { film, given } = await configFrom(parsed.values.get('config'), context);

  const provider = await entry.load();
  const outcome = await provider.proposeSession(text, given, await container.exercises(), {
    film,
    signal,
    ...(parsed.values.has('seed') ? { seed } : {}),
  });
  const json = parsed.switches.has('json');
  if (outcome.kind === 'declined') return decline(outcome.declined, json, stdout);
  const { plan } = outcome;
  await checkSession(plan, context);
  stdout.write(`${JSON.stringify(json ? plan : plan.session, null, 2)}\n`);
  if (!json) stderr.write(`${printable(plan.explanation)}\n`);
  return 0;
};

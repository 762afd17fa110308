import { CATALOG } from '../../catalog/catalog';
import { loadProvider, NO_MODELS } from '../../planner-models/providers';
import { parseEnvironment } from '../../server/environment';
import { UserError } from '../../shared/user-error';
import { PROVIDER_IDS, RULES_PROVIDER_ID } from '../provider-ids';
import type { PlannerProvider } from '../workout-plan';
import { faultsOfPlan } from './check-plan';
import { ENGLISH_PROMPTS } from './prompts-english';
import { FRENCH_PROMPTS } from './prompts-french';
import { randomConstraints } from './random-constraints';
import { scorePrompt, type Check } from './score';

// The planner's evaluation: every prompt through a provider, the score by kind of promise; with `--random N` any wishes, too.
// `--provider openai` asks a language model, whose key stands in the environment; `--limit N` asks it the first N prompts.
const LEAST_SHARE = 0.98;
const MOST_SHOWN = 20;
const write = (line: string): void => void process.stdout.write(`${line}\n`);

const optionOf = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;

const openProvider = async (): Promise<PlannerProvider> => {
  const asked = optionOf('--provider') ?? RULES_PROVIDER_ID;
  const id = PROVIDER_IDS.find((known) => known === asked);
  if (id === undefined)
    throw new UserError(
      `--provider is "${asked}"; allowed: ${PROVIDER_IDS.join(', ')}`,
      'name one of them',
    );
  return loadProvider(
    id,
    id === RULES_PROVIDER_ID ? NO_MODELS : parseEnvironment(process.env).models,
  );
};

const percent = (kept: number, all: number): string =>
  `${((100 * kept) / Math.max(1, all)).toFixed(1)} %`;

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

const provider = await openProvider().catch((error: unknown) => {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}. Fix: ${error.fix}\n`);
  process.exit(1);
});
const all = [...ENGLISH_PROMPTS, ...FRENCH_PROMPTS];
const prompts = all.slice(0, Number(optionOf('--limit') ?? all.length));
const checks: Check[] = [];
const times: number[] = [];
const spent = { inputTokens: 0, outputTokens: 0, costUsd: 0, fellBack: 0, isPriced: true };
for (const prompt of prompts) {
  const start = performance.now();
  const outcome = await provider.proposeSession(prompt.text, {}, CATALOG, {});
  times.push(performance.now() - start);
  checks.push(...scorePrompt(prompt, outcome, CATALOG));
  if (outcome.asked === undefined) continue;
  const { usage, trouble } = outcome.asked;
  spent.inputTokens += usage.inputTokens;
  spent.outputTokens += usage.outputTokens;
  spent.costUsd += usage.costUsd ?? 0;
  spent.isPriced &&= usage.costUsd !== null;
  if (trouble !== null) spent.fellBack += 1;
}

const kinds = [...new Set(checks.map(({ kind }) => kind))].sort();
for (const kind of kinds) {
  const ofKind = checks.filter((check) => check.kind === kind);
  const kept = ofKind.filter((check) => check.kept).length;
  write(
    `${kind.padEnd(22)} ${String(kept).padStart(4)} / ${String(ofKind.length).padEnd(4)} ${percent(kept, ofKind.length)}`,
  );
}
const broken = checks.filter(({ kept }) => !kept);
for (const { kind, text, isDangerous } of broken)
  write(`  broken${isDangerous ? ', DANGEROUS' : ''}: ${kind}: ${text}`);
const kept = checks.length - broken.length;
times.sort((a, b) => a - b);
write(
  `${prompts.length} prompts (${prompts.filter(({ language }) => language === 'fr').length} French) by ${provider.id}, ${kept} of ${checks.length} promises kept (${percent(kept, checks.length)}); ` +
    `${median(times).toFixed(1)} ms a session at the median, ${(times.at(-1) ?? 0).toFixed(1)} ms at most`,
);
if (provider.id !== RULES_PROVIDER_ID)
  write(
    `${spent.inputTokens} tokens read and ${spent.outputTokens} written, ${spent.isPriced ? `$${spent.costUsd.toFixed(4)}` : 'at an unknown price'}; ${spent.fellBack} sessions were made by the rules after all`,
  );
let failed = kept < LEAST_SHARE * checks.length || broken.some(({ isDangerous }) => isDangerous);

const count = Number(optionOf('--random') ?? 0);
let faulty = 0;
for (let number = 0; number < count; number++) {
  const faults = faultsOfPlan(randomConstraints(number, CATALOG), CATALOG);
  if (faults.length === 0) continue;
  faulty += 1;
  if (faulty <= MOST_SHOWN) write(`  random ${number}: ${faults.join('; ')}`);
}
if (count > 0) write(`${count} random sets of wishes: ${count - faulty} sessions verify`);
failed ||= faulty > 0;
process.exitCode = failed ? 1 : 0;

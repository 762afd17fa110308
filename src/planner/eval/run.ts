import { CATALOG } from '../../catalog/catalog';
import { rulesProvider } from '../rules-provider';
import { faultsOfPlan } from './check-plan';
import { ENGLISH_PROMPTS } from './prompts-english';
import { FRENCH_PROMPTS } from './prompts-french';
import { randomConstraints } from './random-constraints';
import { scorePrompt, type Check } from './score';

// The planner's evaluation: every prompt through a provider, the score by kind of promise; with `--random N` any wishes, too.
const RANDOM = '--random';

const LEAST_SHARE = 0.98;
const MOST_SHOWN = 20;
const write = (line: string): void => void process.stdout.write(`${line}\n`);

const percent = (kept: number, all: number): string =>
  `${((100 * kept) / Math.max(1, all)).toFixed(1)} %`;

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

const prompts = [...ENGLISH_PROMPTS, ...FRENCH_PROMPTS];
const checks: Check[] = [];
const times: number[] = [];
for (const prompt of prompts) {
  const start = performance.now();
  const outcome = await rulesProvider.proposeSession(prompt.text, {}, CATALOG, {});
  times.push(performance.now() - start);
  checks.push(...scorePrompt(prompt, outcome, CATALOG));
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
  `${prompts.length} prompts (${FRENCH_PROMPTS.length} French), ${kept} of ${checks.length} promises kept (${percent(kept, checks.length)}); ` +
    `${median(times).toFixed(1)} ms a session at the median, ${(times.at(-1) ?? 0).toFixed(1)} ms at most`,
);
let failed = kept < LEAST_SHARE * checks.length || broken.some(({ isDangerous }) => isDangerous);

const count = process.argv.includes(RANDOM)
  ? Number(process.argv[process.argv.indexOf(RANDOM) + 1])
  : 0;
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

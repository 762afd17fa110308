import { parseArgs } from 'node:util';
import { didYouMean } from '../shared/did-you-mean';
import { UsageError, type CommandSpec, type OptionSpec, type ParsedArguments } from './command';

/** Every command knows these. */
export const COMMON_OPTIONS = {
  json: { summary: 'print data as JSON on stdout' },
  help: { short: 'h', summary: 'show this help' },
} as const satisfies Record<string, OptionSpec>;

export const allOptions = ({ options }: CommandSpec): Record<string, OptionSpec> => ({
  ...options,
  ...COMMON_OPTIONS,
});

const suggestion = (given: string, candidates: Iterable<string>, prefix = ''): string => {
  const meant = didYouMean(given, candidates);
  return meant === null ? '' : `; did you mean "${prefix}${meant}"?`;
};

/** @throws UsageError when no command has the name */
export const findCommand = <Spec extends CommandSpec>(
  name: string,
  commands: readonly Spec[],
): Spec => {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = commands.map((command) => command.name);
  throw new UsageError(
    `there is no command "${name}"${suggestion(name, names)} (commands: ${names.join(', ')})`,
  );
};

/**
 * Checks what was typed after a command's name.
 * @throws UsageError naming the option, what is allowed and, where one is near, the option that was meant
 */
export const parseArguments = (typed: readonly string[], command: CommandSpec): ParsedArguments => {
  const options = allOptions(command);
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { value, short }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...typed],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });

  const values = new Map<string, string>();
  const switches = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = options[token.name];
    if (spec === undefined) {
      const near = suggestion(token.name, Object.keys(options), '--');
      throw new UsageError(`${command.name} has no option "${token.rawName}"${near}`);
    }
    if (spec.value === undefined) {
      if (token.value !== undefined) {
        throw new UsageError(`${token.rawName} takes no value; it was given "${token.value}"`);
      }
      switches.add(token.name);
    } else {
      // `-o "$FILE"` with FILE unset gives an empty text.
      if (!token.value) throw new UsageError(`${token.rawName} needs a ${spec.value}`);
      if (values.has(token.name)) throw new UsageError(`${token.rawName} is given twice`);
      values.set(token.name, token.value);
    }
  }
  const parsed = { argument: positionals[0] ?? '', values, switches };
  if (switches.has('help')) return parsed;

  const extra = positionals[command.argument === undefined ? 0 : 1];
  if (extra !== undefined) throw new UsageError(`${command.name} does not know "${extra}"`);
  if (command.argument !== undefined && parsed.argument === '') {
    throw new UsageError(`${command.name} needs a ${command.argument}`);
  }
  for (const name of command.required ?? []) {
    if (values.has(name)) continue;
    const { short, value } = options[name] ?? {};
    throw new UsageError(
      `${command.name} needs --${name} ${value ?? ''}${short ? ` (-${short})` : ''}`.trim(),
    );
  }
  return parsed;
};

/** A whole number between two bounds, or the fallback when the option is absent. */
export const integerOption = (
  { values }: ParsedArguments,
  name: string,
  { min, max = Number.MAX_SAFE_INTEGER, fallback }: { min: number; max?: number; fallback: number },
): number => {
  const text = values.get(name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= min && value <= max) return value;
  const bounds = max === Number.MAX_SAFE_INTEGER ? `${min} up` : `${min} to ${max}`;
  throw new UsageError(`--${name} is "${text}"; allowed: a whole number from ${bounds}`);
};

/** One of a list of words, or the fallback when the option is absent. */
export const choiceOption = <Choice extends string>(
  { values }: ParsedArguments,
  name: string,
  choices: readonly Choice[],
  fallback: Choice,
): Choice => {
  const text = values.get(name);
  if (text === undefined) return fallback;
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  throw new UsageError(
    `--${name} is "${text}"; allowed: ${choices.join(', ')}${suggestion(text, choices)}`,
  );
};

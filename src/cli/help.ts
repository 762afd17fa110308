import type { CommandSpec } from './command';
import { allOptions } from './parse-arguments';

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`).join('\n');
};

const usageOf = ({ name, argument, options, required = [] }: CommandSpec): string => {
  const named = required.map((option) => {
    const { short, value } = options[option] ?? {};
    return `${short ? `-${short}` : `--${option}`} ${value ?? ''}`.trim();
  });
  return ['coach', name, argument, ...named, '[options]'].filter(Boolean).join(' ');
};

export const helpOfCommand = (command: CommandSpec): string => {
  const rows = Object.entries(allOptions(command)).map(
    ([name, { short, value, summary }]) =>
      [`${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`, summary] as const,
  );
  return `${command.summary}\n\nUsage: ${usageOf(command)}\n\nOptions:\n${table(rows)}\n`;
};

export const helpOfAll = (commands: readonly CommandSpec[]): string => {
  const rows = commands.map(
    ({ name, argument, summary }) => [[name, argument].filter(Boolean).join(' '), summary] as const,
  );
  return [
    'coach: workouts as films.',
    '\nUsage: coach COMMAND [options]',
    `\nCommands:\n${table(rows)}`,
    '\n`coach COMMAND --help` lists a command’s options.',
    'A lone - in place of SESSION.json reads the session from stdin.',
    'Data goes to stdout, messages to stderr. Exit code 0: done, 1: failed, 2: wrong usage.\n',
  ].join('\n');
};

import { parseArgs } from 'node:util';
import { UsageError } from '../../cli/command';
import { languageSchema } from '../../workout/language';
import { resolutionSchema, type Resolution } from '../../workout/workout-config';
import { COMBINATIONS, type Combination } from '../combination';

export const HELP = `npm run fidelity -- [--only template=ring,format=portrait] [--language fr] [--resolution 1080p] [--json]

Exports a short film of every template, format and language with the layered engine and compares its telling frames with
what the stock renderer draws. The worst pairs go to out/fidelity: stock, layered, and their difference eight times as
strong. Exit code 1 when a film differs.

  --only          films with this template, this format, or both
  --language      films in this language: ${languageSchema.options.join(', ')}
  --resolution    ${resolutionSchema.options.join(', ')}; 720p when absent
  --json          print the results as JSON on stdout
`;

export interface FidelityOptions {
  readonly combinations: readonly Combination[];
  readonly resolution: Resolution;
  readonly isJson: boolean;
  readonly isHelp: boolean;
}

type Filter = (combination: Combination) => boolean;

const oneOf = <Choice extends string>(
  option: string,
  text: string,
  choices: readonly Choice[],
): Choice => {
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  throw new UsageError(`--${option} has "${text}"; allowed: ${choices.join(', ')}`);
};

const filterBy = (option: string, key: keyof Combination, value: string): Filter => {
  const allowed = [...new Set(COMBINATIONS.map((combination) => combination[key]))];
  const chosen = oneOf(option, value, allowed);
  return (combination) => combination[key] === chosen;
};

const filterOf = (part: string): Filter => {
  const [key = '', value = ''] = part.split('=', 2);
  return filterBy('only', oneOf('only', key, ['template', 'format']), value);
};

const parse = (typed: readonly string[]) => {
  try {
    return parseArgs({
      args: [...typed],
      options: {
        only: { type: 'string' },
        language: { type: 'string' },
        resolution: { type: 'string', default: '720p' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** @throws UsageError naming the option and what is allowed */
export const parseOptions = (typed: readonly string[]): FidelityOptions => {
  const { only, language, resolution, json, help } = parse(typed);
  const filters = [
    ...(only?.split(',').map(filterOf) ?? []),
    ...(language === undefined ? [] : [filterBy('language', 'language', language)]),
  ];
  return {
    combinations: COMBINATIONS.filter((combination) =>
      filters.every((keeps) => keeps(combination)),
    ),
    resolution: oneOf('resolution', resolution, resolutionSchema.options),
    isJson: json,
    isHelp: help,
  };
};

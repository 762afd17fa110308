import type { EngineEntry } from '../export/engines/registry';
import { choiceOption } from './parse-arguments';
import type { ParsedArguments } from './command';

/** @throws UsageError naming the engines there are */
export const chooseEngine = (
  parsed: ParsedArguments,
  engines: readonly [EngineEntry, ...EngineEntry[]],
): EngineEntry => {
  const ids = engines.map(({ id }) => id);
  const id = choiceOption(parsed, 'engine', ids, engines[0].id);
  return engines.find((engine) => engine.id === id) ?? engines[0];
};

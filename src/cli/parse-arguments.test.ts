import { describe, expect, it } from 'vitest';
import { UsageError, type CommandSpec } from './command';
import { COMMANDS } from './commands';
import { helpOfAll, helpOfCommand } from './help';
import { choiceOption, findCommand, integerOption, parseArguments } from './parse-arguments';

const EXPORT = findCommand('export', COMMANDS);

describe('parseArguments', () => {
  it('reads an argument, options long and short, and switches', () => {
    const parsed = parseArguments(['s.json', '-o', 'out.mp4', '--crf=18', '--json'], EXPORT);
    expect(parsed.argument).toBe('s.json');
    expect([...parsed.values]).toEqual([
      ['output', 'out.mp4'],
      ['crf', '18'],
    ]);
    expect([...parsed.switches]).toEqual(['json']);
  });

  it('takes a lone hyphen as a value', () => {
    expect(parseArguments(['s.json', '-o', '-'], EXPORT).values.get('output')).toBe('-');
  });

  it('asks for nothing when help is wanted', () => {
    expect(parseArguments(['--help'], EXPORT).switches.has('help')).toBe(true);
  });

  it.each([
    [['-o', 'a.mp4'], 'export needs a SESSION.json'],
    [['s.json'], 'export needs --output OUT.mp4 (-o)'],
    [['s.json', '-o'], '-o needs a OUT.mp4'],
    [['s.json', '-o', ''], '-o needs a OUT.mp4'],
    [['s.json', '--output='], '--output needs a OUT.mp4'],
    [['', '-o', 'a.mp4'], 'export needs a SESSION.json'],
    [['s.json', '', '-o', 'a.mp4'], 'export does not know ""'],
    [['s.json', 'b', '-o', 'a.mp4'], 'export does not know "b"'],
    [['s.json', '-o', 'a.mp4', '-o', 'b.mp4'], '-o is given twice'],
    [
      ['s.json', '--oputput', 'a.mp4'],
      'export has no option "--oputput"; did you mean "--output"?',
    ],
    [['s.json', '--json=yes'], '--json takes no value; it was given "yes"'],
  ])('refuses %j', (typed, message) => {
    expect(() => parseArguments(typed, EXPORT)).toThrow(new UsageError(message));
  });
});

describe('findCommand', () => {
  it('suggests the command that was meant', () => {
    expect(() => findCommand('exprot', COMMANDS)).toThrow('did you mean "export"?');
  });
});

describe('option values', () => {
  const command: CommandSpec = {
    name: 'test',
    summary: '',
    options: { crf: { value: 'N', summary: '' }, preset: { value: 'P', summary: '' } },
  };
  const bounds = { min: 1, max: 40, fallback: 20 };

  it('falls back when absent', () => {
    expect(integerOption(parseArguments([], command), 'crf', bounds)).toBe(20);
  });

  it('takes whole numbers, also below 0', () => {
    const parsed = parseArguments(['--crf=-7'], command);
    expect(integerOption(parsed, 'crf', { min: -9, fallback: 0 })).toBe(-7);
  });

  it.each(['0', '41', '1.5', 'x', '1e1', '0x10', '+5', ' 5', '5.0'])(
    'refuses crf "%s"',
    (value) => {
      const parsed = parseArguments([`--crf=${value}`], command);
      expect(() => integerOption(parsed, 'crf', bounds)).toThrow('a whole number from 1 to 40');
    },
  );

  it('lists the choices', () => {
    const parsed = parseArguments(['--preset', 'fats'], command);
    expect(() => choiceOption(parsed, 'preset', ['fast', 'slow'], 'fast')).toThrow(
      '--preset is "fats"; allowed: fast, slow; did you mean "fast"?',
    );
  });
});

describe('help', () => {
  it('is written from the table of commands', () => {
    expect([helpOfAll(COMMANDS), ...COMMANDS.map(helpOfCommand)].join('\n---\n')).toMatchSnapshot();
  });
});

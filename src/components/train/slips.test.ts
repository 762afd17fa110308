import { describe, expect, it } from 'vitest';
import { meantWords } from './slips';

const WORDS = ['squats', 'saut', 'burpees', 'fentes', 'planche', 'jumping'];

describe('meantWords', () => {
  it.each([
    ['sqaut', ['squats', 'saut']],
    ['burpes', ['burpees']],
    ['plnache', ['planche']],
    ['jmuping', ['jumping']],
    ['fetnes', ['fentes']],
    ['xyzzy', []],
    ['sqt', []],
  ])('%j means %j', (typed, meant) => {
    expect(meantWords(typed, WORDS)).toEqual(meant);
  });
});

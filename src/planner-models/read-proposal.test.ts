import { describe, expect, it } from 'vitest';
import { PROPOSAL_SCHEMA } from './proposal';
import { exercisesInDraft, readProposal } from './read-proposal';

const PROPOSAL = {
  title: 'x',
  conditions: [],
  warmUp: [],
  rounds: 1,
  restBetweenRoundsSeconds: 0,
  main: [{ exercise: 'push-ups', workSeconds: 40, restSeconds: 20 }],
  coolDown: [],
};

describe('readProposal', () => {
  it.each([
    JSON.stringify(PROPOSAL),
    `\`\`\`json\n${JSON.stringify(PROPOSAL)}\n\`\`\``,
    `Here it is: ${JSON.stringify(PROPOSAL)} Have fun!`,
    JSON.stringify({ ...PROPOSAL, comment: 'no schema knows this' }),
  ])('reads %s', (text) => {
    expect(readProposal(text)).toEqual({ ok: true, proposal: PROPOSAL });
  });

  it.each([
    ['', 'the answer is not JSON'],
    ['{"title":', 'the answer is not JSON'],
    ['[]', 'the file is []; allowed: an object'],
    [JSON.stringify({ ...PROPOSAL, main: [] }), '"main" has no exercise'],
    [JSON.stringify({ ...PROPOSAL, rounds: 'three' }), 'rounds is "three"; allowed: a number'],
    [
      JSON.stringify(PROPOSAL).replace('"rounds":1', '"rounds":1e999'),
      'rounds is Infinity; allowed: a number',
    ],
  ])('says what is wrong with %s', (text, problem) => {
    expect(readProposal(text)).toMatchObject({ ok: false, problems: [problem] });
  });
});

it('finds exercises in half an answer', () => {
  const text =
    '{"title":"x","main":[{"exercise":"push-ups","workSeconds":40},{"exercise" : "plank"},{"exerc';
  expect(exercisesInDraft(text)).toEqual(['push-ups', 'plank']);
});

it('the schema that vendors take wants every key and knows no bounds that small servers do not', () => {
  expect([...PROPOSAL_SCHEMA.required].sort()).toEqual(Object.keys(PROPOSAL).sort());
  expect(JSON.stringify(PROPOSAL_SCHEMA)).not.toMatch(/minimum|maximum|pattern|\$ref/);
});

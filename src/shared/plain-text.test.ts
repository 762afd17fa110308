import { expect, it } from 'vitest';
import { plainText } from './plain-text';

it.each([
  ['Échauffement', 'echauffement'],
  ['Fente arrière à GAUCHE', 'fente arriere a gauche'],
  ['Ça, où, naïf', 'ca, ou, naif'],
  ['plain', 'plain'],
])('%s is %s', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

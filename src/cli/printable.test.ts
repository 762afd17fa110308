import { expect, it } from 'vitest';
import { printable } from './printable';

it.each([
  ['Séance “jambes” – 40 s 💪', 'Séance “jambes” – 40 s 💪'],
  ['\u001b[2Jgone', '\\u001b[2Jgone'],
  ['two\nlines\ttab', 'two\\u000alines\\u0009tab'],
  ['\u009b31mred\u007f', '\\u009b31mred\\u007f'],
  ['\u202egnp.exe', '\\u202egnp.exe'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

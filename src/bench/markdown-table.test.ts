import { expect, it } from 'vitest';
import { markdownTable } from './markdown-table';

it('pads cells, figures to the right', () => {
  const table = markdownTable(
    [
      { title: 'film', align: 'left' },
      { title: 's', align: 'right' },
    ],
    [
      ['plain', '1.25'],
      ['–', '10'],
    ],
  );
  expect(table).toBe(
    ['| film  |    s |', '| ----- | ---: |', '| plain | 1.25 |', '| –     |   10 |'].join('\n'),
  );
});

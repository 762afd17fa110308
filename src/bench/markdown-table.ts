export interface Column {
  readonly title: string;
  /** Figures stand to the right. */
  readonly align: 'left' | 'right';
}

/** A Markdown table whose columns are padded as prettier pads them, so that it can be read as it is, too. */
export const markdownTable = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string => {
  const widths = columns.map(({ title }, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${columns
      .map(({ align }, column) => {
        const [cell = '', width = 0] = [cells[column], widths[column]];
        return align === 'left' ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(' | ')} |`;
  const rule = columns.map(({ align }, column) => {
    const dashes = '-'.repeat(widths[column] ?? 0);
    return align === 'left' ? dashes : `${dashes.slice(1)}:`;
  });
  return [columns.map(({ title }) => title), rule, ...rows].map(line).join('\n');
};

import type { FrameSize } from '../../workout/film-size';

/** Where on its sheet a cell begins, in pixels. */
export interface CellPlace {
  readonly x: number;
  readonly y: number;
}

export interface PackedSheets {
  /** All sheets are of this size. */
  readonly size: FrameSize;
  /** Sheet k holds the cells that follow those of sheet k − 1; places stand in the order of the cells. */
  readonly sheets: readonly (readonly CellPlace[])[];
}

/** A level stretch of the upper edge of what is placed so far. */
interface Ledge {
  x: number;
  y: number;
  width: number;
}

/** The highest ledge that a cell meets which begins at the ledge `at`; infinite beyond the right edge. */
const restOn = (ledges: readonly Ledge[], at: number, width: number): number => {
  let left = width;
  let y = 0;
  for (let index = at; left > 0; index++) {
    const ledge = ledges[index];
    if (ledge === undefined) return Infinity;
    y = Math.max(y, ledge.y);
    left -= ledge.width;
  }
  return y;
};

/** Lifts the edge to `top` from the ledge `at` on, over `width` pixels. */
const raise = (ledges: Ledge[], at: number, width: number, top: number): void => {
  const x = ledges[at]?.x ?? 0;
  let covered = width;
  let whole = at;
  for (; covered > 0; whole++) {
    const ledge = ledges[whole];
    if (ledge === undefined) break;
    if (ledge.width > covered) {
      ledge.x += covered;
      ledge.width -= covered;
      break;
    }
    covered -= ledge.width;
  }
  ledges.splice(at, whole - at, { x, y: top, width });
};

/** Puts each cell as high up as it goes, the tall ones first; `null` when they do not all fit on one sheet. */
const packOne = (cells: readonly FrameSize[], sheet: FrameSize): CellPlace[] | null => {
  const ledges: Ledge[] = [{ x: 0, y: 0, width: sheet.width }];
  const places = cells.map((): CellPlace => ({ x: 0, y: 0 }));
  const tallFirst = cells
    .map((cell, index) => ({ ...cell, index }))
    .sort((a, b) => b.height - a.height || b.width - a.width);
  for (const { width, height, index } of tallFirst) {
    let best = { at: -1, y: Infinity };
    for (let at = 0; at < ledges.length; at++) {
      const y = restOn(ledges, at, width);
      if (y < best.y) best = { at, y };
    }
    const top = best.y + height;
    if (top > sheet.height) return null;
    places[index] = { x: ledges[best.at]?.x ?? 0, y: best.y };
    raise(ledges, best.at, width, top);
  }
  return places;
};

/** How many of the cells from `first` on can be there at most, by their area. */
const mostByArea = (cells: readonly FrameSize[], first: number, sheet: FrameSize): number => {
  let pixels = sheet.width * sheet.height;
  let count = 0;
  for (; first + count < cells.length; count++) {
    const cell = cells[first + count];
    if (cell === undefined) break;
    pixels -= cell.width * cell.height;
    if (pixels < 0) break;
  }
  return count;
};

const packInto = (cells: readonly FrameSize[], sheet: FrameSize): CellPlace[][] => {
  const sheets: CellPlace[][] = [];
  for (let first = 0; first < cells.length;) {
    let packed: CellPlace[] = [];
    let tooMany = mostByArea(cells, first, sheet) + 1;
    for (let count = tooMany - 1; count > packed.length;) {
      const places = packOne(cells.slice(first, first + count), sheet);
      if (places === null) tooMany = count;
      else packed = places;
      count = Math.floor((packed.length + tooMany) / 2);
    }
    if (packed.length === 0) {
      const { width = 0, height = 0 } = cells[first] ?? {};
      throw new RangeError(
        `a cell of ${width}×${height} does not fit on a sheet of ${sheet.width}×${sheet.height}`,
      );
    }
    sheets.push(packed);
    first += packed.length;
  }
  return sheets;
};

/** How much wider than the widest cell a sheet may be. */
const MOST_EXTRA_WIDTH = 1.6;
/** So many cells show which width suits a film: its later ones are of the same layers. */
const CELLS_TRIED = 600;
/** What a sheet costs beside its pixels, in pixels: seeking, layout and the way to the browser and back. */
const SHEET_COST_IN_PIXELS = 1_200_000;

/** Widths into which cells of one kind go without a rest. */
const goodWidths = (cells: readonly FrameSize[]): number[] => {
  const widths = [...new Set(cells.map(({ width }) => width))];
  const widest = Math.max(1, ...widths);
  const multiples = widths.map((width) => Math.ceil(widest / width) * width);
  return [...new Set([widest, ...multiples])].filter((width) => width <= MOST_EXTRA_WIDTH * widest);
};

/**
 * Packs cells tightly, in their order: what comes first in the list comes on the first sheet.
 * @param sheetPixels about how many pixels a sheet has; more when one cell alone is larger
 */
export const packSheets = (cells: readonly FrameSize[], sheetPixels: number): PackedSheets => {
  const tallest = Math.max(1, ...cells.map(({ height }) => height));
  const sample = cells.slice(0, CELLS_TRIED);
  const tried = goodWidths(cells).map((width) => {
    const sheet = { width, height: Math.max(tallest, Math.floor(sheetPixels / width)) };
    const packed = packInto(sample, sheet);
    const last = packed.at(-1) ?? [];
    // Of the last sheet of the sample only what it fills is counted: more cells will follow.
    const lastCells = sample.slice(sample.length - last.length);
    const lastPixels = lastCells.reduce((sum, cell) => sum + cell.width * cell.height, 0);
    const whole = Math.max(0, packed.length - 1);
    const cost = whole * (sheet.width * sheet.height + SHEET_COST_IN_PIXELS) + lastPixels;
    return { sheet, cost };
  });
  const { sheet } = tried.reduce((best, other) => (other.cost < best.cost ? other : best));
  const sheets = packInto(cells, sheet);
  // A short list does not fill even one sheet.
  const bottoms = sheets
    .flat()
    .map(({ y }, index) => y + (cells[index]?.height ?? 0))
    .reduce((lowest, bottom) => Math.max(lowest, bottom), 1);
  return { size: { width: sheet.width, height: bottoms }, sheets };
};

import widths from './glyph-widths.json';
import { TEXT_STYLES, type TextStyle, type TextStyleName } from './text-styles';

const TABLES: Record<TextStyleName, ReadonlyMap<string, number>> = {
  headline: new Map(Object.entries(widths.headline)),
  digits: new Map(Object.entries(widths.digits)),
  label: new Map(Object.entries(widths.label)),
  strong: new Map(Object.entries(widths.strong)),
  body: new Map(Object.entries(widths.body)),
};

/** Wider than any letter of the table, for letters that another font will draw. */
const UNKNOWN_GLYPH_WIDTH = 1000;

/**
 * Width of one line in the unit of `fontSize`, from a table of the font's own widths: Node and every browser find the
 * same. Kerning is left out, which makes it an upper bound.
 */
export const measureText = (text: string, name: TextStyleName, fontSize: number): number => {
  const style: TextStyle = TEXT_STYLES[name];
  const table = TABLES[name];
  let thousandths = 0;
  for (const character of style.uppercase ? text.toUpperCase() : text) {
    const spacing = style.tracking + (character === ' ' ? style.wordSpacing : 0);
    thousandths += (table.get(character) ?? UNKNOWN_GLYPH_WIDTH) + spacing * 1000;
  }
  return (thousandths * fontSize) / 1000;
};

import { expect, it } from 'vitest';
import { FONT } from '../../remotion/kit/font-faces';
import { HEAD_SCRIPT } from '../shared/head-script';
import { THEME_CSS } from './theme-css';

it('has the font that the script in the head takes into use before the first layout', () => {
  expect(THEME_CSS).toContain(`@font-face{font-family:"${FONT.family}"`);
  expect(HEAD_SCRIPT).toContain(`document.fonts.load('1em "${FONT.family}"')`);
});

import type { VariantProps } from 'class-variance-authority';
import { extendTailwindMerge } from 'tailwind-merge';
import { expect, it } from 'vitest';
import { buttonStyles } from './button';

type Look = Required<VariantProps<typeof buttonStyles>>;
/** Every one there is: the compiler misses a new one. */
type Every<Key extends keyof Look> = Record<NonNullable<Look[Key]>, Look[Key]>;

const VARIANTS: Every<'variant'> = {
  primary: 'primary',
  secondary: 'secondary',
  ghost: 'ghost',
  danger: 'danger',
  icon: 'icon',
  'quiet-icon': 'quiet-icon',
};
const SIZES: Every<'size'> = { normal: 'normal', large: 'large', bare: 'bare' };
const FLEXES: Every<'flex'> = { none: 'none', even: 'even', auto: 'auto' };

/** Leaves out what a later class would have to override. */
const withoutOverridden = extendTailwindMerge({
  extend: { theme: { radius: ['small', 'medium', 'large'] } },
});

it('has no two classes that set the same thing, however a button looks', () => {
  for (const variant of Object.values(VARIANTS))
    for (const size of Object.values(SIZES))
      for (const flex of Object.values(FLEXES)) {
        const classes = buttonStyles({ variant, size, flex });
        expect(withoutOverridden(classes)).toBe(classes);
      }
});

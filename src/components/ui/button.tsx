import { cva, type VariantProps } from 'class-variance-authority';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

/** The ways a button looks; a page has one `primary`. All are at least 44 px high. */
export const buttonStyles = cva(
  'inline-flex items-center justify-center gap-2 font-semibold transition-[color,background-color,border-color,filter] duration-150 ease-out disabled:pointer-events-none disabled:opacity-45 aria-disabled:opacity-45',
  {
    variants: {
      variant: {
        primary: 'rounded-medium bg-work text-on-work hover:brightness-95',
        secondary: 'rounded-medium border border-edge bg-raised text-ink hover:border-ink',
        ghost: 'rounded-medium text-ink hover:bg-line/60',
        danger: 'rounded-medium border border-alert text-alert hover:bg-alert/10',
        icon: 'rounded-small text-ink hover:bg-line/60',
        'quiet-icon': 'rounded-small text-muted hover:bg-line/60 hover:text-ink',
      },
      /** `bare`: its width, or the room beside its words, is its place's to say. */
      size: { normal: 'min-h-11', large: 'min-h-14 px-7 text-lg', bare: 'min-h-11' },
      /** In a row of buttons: as wide as its words, or sharing the row. */
      flex: { none: 'shrink-0', even: 'flex-1', auto: 'flex-auto' },
    },
    compoundVariants: [
      { variant: ['primary', 'secondary', 'danger'], size: 'normal', className: 'px-5' },
      { variant: 'ghost', size: 'normal', className: 'px-3' },
      { variant: ['icon', 'quiet-icon'], size: 'normal', className: 'size-11' },
    ],
    defaultVariants: { variant: 'secondary', size: 'normal', flex: 'none' },
  },
);

/** A button, or with `asChild` a link that looks like one. An icon alone needs an `aria-label`. */
export const Button = ({
  variant,
  size,
  flex,
  asChild = false,
  className,
  ...rest
}: ComponentProps<'button'> &
  VariantProps<typeof buttonStyles> & { readonly asChild?: boolean }) => {
  const Element = asChild ? Slot.Root : 'button';
  return (
    <Element
      {...(asChild ? {} : { type: 'button' as const })}
      className={cn(buttonStyles({ variant, size, flex }), className)}
      {...rest}
    />
  );
};

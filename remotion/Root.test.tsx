import { Children, isValidElement, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OVERLAY_TEMPLATES } from './overlays/registry';
import { Root } from './Root';

interface RegisteredProps {
  readonly id?: string;
  readonly defaultProps?: unknown;
  readonly children?: ReactNode;
}

/** Every composition in a tree of compositions and folders. */
const compositionsIn = (node: ReactNode): RegisteredProps[] =>
  Children.toArray(node).flatMap((child) => {
    if (!isValidElement<RegisteredProps>(child)) return [];
    return child.props.id === undefined ? compositionsIn(child.props.children) : [child.props];
  });

const compositions = compositionsIn(Root());

describe('what Studio and the renderer find', () => {
  it('names every composition once', () => {
    const ids = compositions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['Workout', 'Screens', 'LayerSheet']));
  });

  it.each(OVERLAY_TEMPLATES.map(({ id, schema }) => ({ id, schema })))(
    'has a composition for designers of "$id", whose saved props fit its schema',
    ({ id, schema }) => {
      const own = compositions.find((composition) => composition.id?.toLowerCase() === id);
      const saved = z.object({ props: schema.required() }).safeParse(own?.defaultProps);
      expect(saved.error).toBeUndefined();
    },
  );
});

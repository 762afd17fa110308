'use client';

import { z } from 'zod';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { TEMPLATE_SCHEMAS } from '../../../remotion/overlays/registry';

const lookSchema = z.object({
  name: z.string().trim().min(1).max(60),
  template: z.string(),
  /** Only what differs from the template's own. */
  props: z.record(z.string(), z.unknown()),
});
/** A template with one's own props, under a name. */
export type Look = z.infer<typeof lookSchema>;

const keptSchema = z.object({ looks: z.array(lookSchema).max(200) });

/** Whether a template of this release still takes the look. */
const isValid = ({ template, props }: Look): boolean =>
  TEMPLATE_SCHEMAS.get(template)?.safeParse(props).success === true;

interface LookStore {
  readonly looks: readonly Look[];
  /** Puts a look in the place of the one with its name and template. */
  readonly keep: (look: Look) => void;
  readonly remove: (look: Look) => void;
}

const isSame = (one: Look, other: Look): boolean =>
  one.name === other.name && one.template === other.template;

/** One's own looks, kept in this browser. */
export const useLooks = create<LookStore>()(
  persist(
    (set) => ({
      looks: [],
      keep: (look) =>
        set(({ looks }) => ({ looks: [...looks.filter((other) => !isSame(look, other)), look] })),
      remove: (look) =>
        set(({ looks }) => ({ looks: looks.filter((other) => !isSame(look, other)) })),
    }),
    {
      name: 'coach.looks',
      merge: (kept, store) => ({
        ...store,
        looks: keptSchema.safeParse(kept).data?.looks.filter(isValid) ?? [],
      }),
    },
  ),
);

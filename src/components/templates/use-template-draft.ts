'use client';

import { useMemo, useState } from 'react';
import type { z } from 'zod';
import { OVERLAY_TEMPLATES } from '../../../remotion/overlays/registry';
import type { OverlayTemplate } from '../../../remotion/overlays/overlay-template';
import { changedProps, type PropValues } from './prop-field';

export interface TemplateDraft {
  readonly template: OverlayTemplate;
  /** As the form shows them, wrong ones included. */
  readonly values: PropValues;
  /** The last ones that the template took, without its own defaults. */
  readonly props: Record<string, unknown>;
  /** What is wrong, by prop. */
  readonly issues: ReadonlyMap<string, z.core.$ZodIssue>;
  readonly isChanged: boolean;
  readonly choose: (id: string, props?: PropValues) => void;
  readonly change: (key: string, value: unknown) => void;
  readonly reset: () => void;
}

const [FIRST] = OVERLAY_TEMPLATES;

const find = (id: string): OverlayTemplate => {
  const template = OVERLAY_TEMPLATES.find((candidate) => candidate.id === id) ?? FIRST;
  if (template === undefined) throw new Error('there is no overlay template');
  return template;
};

/** A template whose props are being changed. The schema is the one that the server checks sessions with. */
export const useTemplateDraft = (): TemplateDraft => {
  const [id, setId] = useState(FIRST?.id ?? '');
  const [given, setGiven] = useState<PropValues>({});
  const [props, setProps] = useState<Record<string, unknown>>({});
  const template = find(id);
  const values = useMemo(() => ({ ...template.schema.parse({}), ...given }), [template, given]);
  const issues = useMemo(() => {
    const parsed = template.schema.safeParse(given);
    return new Map(
      parsed.success ? [] : parsed.error.issues.map((issue) => [String(issue.path[0]), issue]),
    );
  }, [template, given]);

  const take = (taken: OverlayTemplate, next: PropValues) => {
    setGiven(next);
    const parsed = taken.schema.safeParse(next);
    if (parsed.success) setProps(changedProps(taken.schema, parsed.data));
  };
  return {
    template,
    values,
    props,
    issues,
    isChanged: Object.keys(changedProps(template.schema, values)).length > 0,
    choose: (chosen, next = {}) => {
      setId(chosen);
      take(find(chosen), next);
    },
    change: (key, value) => take(template, { ...given, [key]: value }),
    reset: () => take(template, {}),
  };
};

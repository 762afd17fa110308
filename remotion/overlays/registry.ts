import type { z } from 'zod';
import type { BoundTemplate, OverlayTemplate } from './overlay-template';
import { classic } from './classic/template';
import { ring } from './ring/template';
import { tv } from './tv/template';

/** Every overlay template. Ids, schemas and default props are read from here; safe to import in Node. */
export const OVERLAY_TEMPLATES: readonly OverlayTemplate[] = [ring, classic, tv];

/** Template id → schema of its props, as a session is checked against. */
export const TEMPLATE_SCHEMAS: ReadonlyMap<string, z.ZodObject> = new Map(
  OVERLAY_TEMPLATES.map(({ id, schema }) => [id, schema]),
);

/**
 * A template with its props in place.
 * @throws RangeError when no template has the id, ZodError when the props do not fit its schema
 */
export const bindTemplate = (id: string, props: unknown): BoundTemplate => {
  const template = OVERLAY_TEMPLATES.find((candidate) => candidate.id === id);
  if (template === undefined) {
    const ids = OVERLAY_TEMPLATES.map((candidate) => candidate.id).join(', ');
    throw new RangeError(`unknown overlay template "${id}"; allowed: ${ids}`);
  }
  return template.bind(props);
};

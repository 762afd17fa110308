import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi-document';
import committed from './openapi.json';

describe('openapi.json', () => {
  const document = openApiDocument();

  it('is what `npm run openapi` writes', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...committed });
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(committed.openapi).toBe('3.1.0');
  });

  it('describes every refusal as a problem document', () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const [method, { responses }] of Object.entries(operations)) {
        const refusals = Object.entries(responses).filter(([status]) => Number(status) >= 400);
        expect(refusals.length, `${method} ${path}`).toBeGreaterThanOrEqual(2);
        for (const [, { content }] of refusals) {
          expect(content).toEqual({
            'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
          });
        }
      }
    }
  });

  it('holds the routes of the public contract', () => {
    const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(routes).toEqual(
      expect.arrayContaining([
        'GET /api/exercises',
        'GET /api/exercises/{id}',
        'POST /api/exercises',
        'POST /api/generate-training',
        'POST /api/generate-workout-video',
        'GET /api/workouts/{sessionId}',
        'POST /api/exports',
        'GET /api/exports/{id}',
        'DELETE /api/exports/{id}',
        'GET /api/exports/{id}/download',
        'GET /api/health',
        'GET /api/ready',
        'GET /api/metrics',
      ]),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Clip } from '../catalog/clip';
import { planExport } from '../export/export-plan';
import { buildFilmExercise, buildSession } from '../testing/builders';
import { ENCODING } from './encoding';
import { plainFilmGraph } from './plain-film-graph';

const exercise = buildFilmExercise({ name: { en: "Squats: it's 50 %", fr: 'Squats' } });
const [filmClip] = exercise.clips;
if (filmClip === undefined) throw new Error('no clip');
const clip: Clip = { ...filmClip, fallback: '/x.mp4', width: 1080, height: 1080, alpha: true };

const session = buildSession({
  exercises: [{ exercise: 'air-squats', workSeconds: 2, intensity: 'max' }],
  config: { getReadySeconds: 1, rounds: 1, resolution: '720p' },
});
const plan = planExport(session, [exercise], ENCODING);
const graph = plainFilmGraph(plan, [clip], '/fonts/some font.ttf');
const chains = graph.description.split(/(?<!\\);/);

describe('the graph of the plain film', () => {
  it('has a source for every interval that shows the coach', () => {
    // 1 s and 2 s at 1.3 times the speed, and one more of each.
    expect(graph.inputs).toEqual([
      { source: 'buffer@clip0', url: clip.url, frames: 40 },
      { source: 'buffer@clip1', url: clip.url, frames: 79 },
    ]);
    for (const { source } of graph.inputs) expect(graph.description).toContain(`${source}=`);
  });

  it('plays clips at the speed of the intensity, for as long as the interval lasts', () => {
    expect(chains[0]).toContain('pix_fmt=yuva420p');
    expect(chains[0]).toContain('setpts=expr=PTS/1.3,fps=fps=30,trim=end_frame=30,scale=');
    expect(chains[1]).toContain('trim=end_frame=60');
    expect(chains[2]).toBe('[clip0][clip1]concat=n=2:v=1:a=0[coach]');
  });

  it('writes names as they are', () => {
    expect(graph.description).toContain(String.raw`text=Squats\\: it\\\'s 50 %:expansion=none`);
  });

  it('moves a strip of colour over its track as the film goes on', () => {
    expect(chains.at(-1)).toContain('overlay=x=-w+w*t/8:y=713');
    expect(chains.at(-2)).toContain('size=1280x7:rate=30:duration=8');
  });

  it('mirrors the second half of an exercise for each side', () => {
    const perSide = buildFilmExercise({ sides: 'per-side' });
    const mirrored = plainFilmGraph(planExport(session, [perSide], ENCODING), [clip], '/f.ttf');
    const [ready, work] = mirrored.description.split(/(?<!\\);/);
    expect(ready).not.toContain('hflip');
    expect(work).toContain(String.raw`hflip=enable=gte(t\,1)`);
    expect(graph.description).not.toContain('hflip');
  });

  it('needs every clip', () => {
    expect(() => plainFilmGraph(plan, [], '/f.ttf')).toThrow(clip.url);
  });
});

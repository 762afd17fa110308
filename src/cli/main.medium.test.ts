import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../media/project-root';

const COACH = 'node src/cli/launch.mjs';

/** Runs a line of shell with `$COACH`; the command's own exit code and stderr stand in files. */
const shell = (line: string, environment: Record<string, string>) =>
  spawnSync('sh', ['-c', line], {
    cwd: projectRoot(),
    env: { ...process.env, COACH, ...environment },
    encoding: 'utf8',
  });

describe('the command line as a process', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const run = (line: string) => {
    const { stdout } = shell(`{ ${line}; }`, { ERR: at('stderr'), CODE: at('code'), IN: folder });
    const code = Number(readFileSync(at('code'), 'utf8'));
    return { stdout, stderr: readFileSync(at('stderr'), 'utf8'), code };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'coach-test-'));
    writeFileSync(at('session.json'), '{"exercises":[{"exercise":"push-ups","workSeconds":30}]}');
    writeFileSync(at('bad.json'), '{"\\u001b[2J": 1}');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('ends quietly when the reader of its data leaves', () => {
    const line = '{ $COACH exercises --json 2>"$ERR"; echo $? >"$CODE"; } | true';
    expect(run(line)).toMatchObject({ stderr: '', code: 0 });
  });

  it('says that stdout is on a full disk, on one line', () => {
    const { stderr, code } = run('$COACH exercises --json >/dev/full 2>"$ERR"; echo $? >"$CODE"');
    expect(stderr).toMatch(/^coach: stdout cannot be written: ENOSPC[^\n]*Fix: free some space\n$/);
    expect(code).toBe(1);
  });

  it('does its work when its messages cannot be written', () => {
    const line = ': >"$ERR"; $COACH doctor --nope 2>/dev/full; echo $? >"$CODE"';
    expect(run(line)).toMatchObject({ code: 2 });
  });

  it.each(['cat "$IN/session.json" | $COACH validate -', '$COACH validate - <"$IN/session.json"'])(
    'reads a session from stdin: %s',
    (command) => {
      const { stdout, code } = run(`${command} --json 2>"$ERR"; echo $? >"$CODE"`);
      expect(JSON.parse(stdout)).toMatchObject({ valid: true });
      expect(code).toBe(0);
    },
  );

  it('answers in JSON also when there is no session to look at', () => {
    const line = '$COACH validate "$IN/none.json" --json 2>"$ERR"; echo $? >"$CODE"';
    const { stdout, stderr, code } = run(line);
    expect(JSON.parse(stdout)).toMatchObject({ valid: false, problems: [] });
    expect(stdout).toContain('none.json\\" does not exist');
    expect(stderr).toContain('Fix: check the path');
    expect(code).toBe(1);
  });

  it('shows a hostile key without obeying it', () => {
    const { stdout } = run('$COACH validate "$IN/bad.json" 2>"$ERR"; echo $? >"$CODE"');
    expect(stdout).toContain('\\u001b[2J is 1');
    expect(stdout).not.toContain('\u001b');
  });
});

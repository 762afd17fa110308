import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { identityOfThisProcess, isRunning } from './process-identity';

let child: ChildProcess | null = null;
afterEach(() => child?.kill('SIGKILL'));

describe('isRunning', () => {
  const self = identityOfThisProcess();

  it('knows this process', () => {
    expect(self.pid).toBe(process.pid);
    expect(self.realm).toMatch(/^[0-9a-f]{8}$/);
    expect(isRunning(self)).toBe(true);
  });

  it('does not take a process that has ended for running', async () => {
    const ended = spawn('true');
    await new Promise((done) => ended.once('exit', done));
    expect(isRunning({ pid: ended.pid ?? 0, startedAt: 1 })).toBe(false);
  });

  it('believes a process to run where nothing more is known than its id', () => {
    expect(isRunning({ pid: process.pid, startedAt: 0 })).toBe(true);
  });

  it.runIf(process.platform === 'linux')('tells a process from an earlier one with its id', () => {
    expect(isRunning({ pid: process.pid, startedAt: self.startedAt - 1 })).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'counts one that has ended, but that its parent forgot, as ended',
    async () => {
      child = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60']);
      const pid = await new Promise<number>((known) =>
        child?.stdout?.once('data', (line) => known(Number(line))),
      );
      await sleep(300);
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      expect(stat).toContain(') Z ');
      const startedAt = Number(stat.split(' ')[21]);
      expect(isRunning({ pid, startedAt })).toBe(false);
    },
  );
});

import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from '../shared/system-code';

/** A process, so that neither a reused id nor another machine or container is mistaken for it. */
export interface ProcessIdentity {
  /** Of the machine since it was started, and of the container: among processes of one realm an id means one process. */
  readonly realm: string;
  readonly pid: number;
  /** When it started, in the system's own count; 0 where the system does not tell. */
  readonly startedAt: number;
}

const textOr = <Fallback>(read: () => string, fallback: Fallback): string | Fallback => {
  try {
    return read();
  } catch {
    return fallback;
  }
};

const realmOfThisProcess = (): string => {
  const boot = textOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'), '');
  const processNamespace = textOr(() => readlinkSync('/proc/self/ns/pid'), '');
  return createHash('sha256')
    .update(`${hostname()}\0${boot}\0${processNamespace}`)
    .digest('hex')
    .slice(0, 8);
};

interface ProcessStatus {
  readonly state: string;
  readonly startedAt: number;
}

const STATE_AT = 0;
const STARTED_AT = 19;

/** What Linux tells of a process; `null` elsewhere, and for one that it hides. See proc_pid_stat(5). */
const statusOf = (pid: number): ProcessStatus | null => {
  const line = textOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), null);
  if (line === null) return null;
  // The second field is the program's name in parentheses and may hold blanks and parentheses itself.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return { state: fields[STATE_AT] ?? '', startedAt: Number(fields[STARTED_AT] ?? 0) };
};

export const identityOfThisProcess = (): ProcessIdentity => ({
  realm: realmOfThisProcess(),
  pid: process.pid,
  startedAt: statusOf(process.pid)?.startedAt ?? 0,
});

/** Whether any process has this id now, whoever it is. */
export const processExists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but is there.
    return systemCode(error) === 'EPERM';
  }
};

/** Whether a process of this realm still runs. One that has ended and that nobody has asked about yet does not. */
export const isRunning = ({ pid, startedAt }: Omit<ProcessIdentity, 'realm'>): boolean => {
  if (!processExists(pid)) return false;
  const status = statusOf(pid);
  if (status === null || startedAt === 0) return true;
  return status.startedAt === startedAt && !/[ZX]/.test(status.state);
};

import { runDoctorChecks, type DoctorFinding } from '../doctor-checks';
import type { RunCommand } from '../command';
import { printable } from '../printable';

const MARKS: Record<DoctorFinding['status'], string> = { ok: 'ok', warning: '! ', missing: 'NO' };

const lines = ({ status, name, detail, fix }: DoctorFinding, width: number): string => {
  const row = `${MARKS[status]}  ${name.padEnd(width)}  ${printable(detail)}\n`;
  return fix === undefined ? row : `${row}    ${''.padEnd(width)}  Fix: ${printable(fix)}\n`;
};

export const runDoctor: RunCommand = async (
  { switches },
  { container, stdout, stderr, signal },
) => {
  stderr.write('Looking: starting the browser and decoding every clip…\n');
  const findings = await runDoctorChecks(container, signal);
  const isHealthy = findings.every(({ status }) => status !== 'missing');
  if (switches.has('json')) {
    stdout.write(`${JSON.stringify({ healthy: isHealthy, findings }, null, 2)}\n`);
  } else {
    const width = Math.max(...findings.map(({ name }) => name.length));
    stdout.write(findings.map((finding) => lines(finding, width)).join(''));
  }
  return isHealthy ? 0 : 1;
};

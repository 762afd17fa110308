import './load-environment';
import { EXIT, main } from './main';

process.exitCode = await main(process.argv.slice(2));
// A cancelled command has nothing left to say; what it started is ended with it.
if (process.exitCode === EXIT.interrupted) process.exit();

import { startEmbeddedDatabase } from '../start-embedded-database';

// Starts the database in the folder named by the first parameter, says what came of it, and holds it until this process is killed or its
// input ends.
const [, , folder = ''] = process.argv;
const database = await startEmbeddedDatabase({ folder, isDurable: false });
process.stdout.write(`${JSON.stringify({ url: database.url, wasReused: database.wasReused })}\n`);
process.stdin.resume();
process.stdin.on('end', () => {
  void database.stop().then(() => process.exit(0));
});

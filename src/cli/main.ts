import { runCli } from './program.ts';
import { quietOnClosedPipe } from './terminal.ts';

quietOnClosedPipe();
void runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
